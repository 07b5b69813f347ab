package org.saola.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The PostgreSQL that comes with Saola, everything of it under the data folder. */
final class EmbeddedDatabase implements Database {

    private static final long LOG_LIMIT = 5_000_000;

    private final PostgresServer server;
    private final DatabasePasswords passwords;

    private EmbeddedDatabase(PostgresServer server, DatabasePasswords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    /**
     * Starts it, after making whatever is missing: passwords, programs, files, roles, the database.
     *
     * @throws StartFailure with the reason
     */
    static EmbeddedDatabase start(DataFolder folder, PostgresBinaries binaries) {
        Path pg = folder.folder("pg");
        Path secrets = folder.folder("secrets");
        Path cluster = PostgresCluster.at(pg, binaries);
        DatabasePasswords passwords = passwords(secrets, cluster);
        Path home = binaries.unpackedUnder(pg);
        PostgresCluster.makeIfMissing(binaries.major(), cluster, home, secrets, passwords);
        PostgresLog log = new PostgresLog(pg.resolve("postgres.log"), LOG_LIMIT);
        PostgresServer server = new PostgresServer(new PostgresLaunch(binaries.major(), home, cluster, log), log);
        EmbeddedDatabase database = new EmbeddedDatabase(server, passwords);
        try {
            server.start();
            PostgresServer.removeOtherVersions(pg, home);
            database.makeRolesAndDatabase();
            return database;
        } catch (StartFailure failure) {
            server.close();
            throw failure;
        }
    }

    @Override
    public RoleDataSource owner() {
        return new RoleDataSource(() -> url("saola"), EmbeddedRoles.OWNER, passwords.owner());
    }

    @Override
    public RoleDataSource app() {
        return new RoleDataSource(() -> url("saola"), EmbeddedRoles.APP, passwords.app());
    }

    /** Connections of the superuser: for making roles and databases, never for the program's work. */
    RoleDataSource superuser(String databaseName) {
        return new RoleDataSource(() -> url(databaseName), "postgres", passwords.postgres());
    }

    PostgresServer server() {
        return server;
    }

    DatabasePasswords passwords() {
        return passwords;
    }

    String url(String databaseName) {
        int port = server.port();
        return port == 0 ? "" : "jdbc:postgresql://127.0.0.1:" + port + "/" + databaseName + "?sslmode=disable";
    }

    @Override
    public void close() {
        server.close();
    }

    private static DatabasePasswords passwords(Path secrets, Path cluster) {
        try {
            if (DatabasePasswords.existIn(secrets)) {
                return DatabasePasswords.read(secrets);
            }
            if (Files.exists(cluster)) {
                throw new StartFailure("The passwords of the database are missing: bring back "
                        + secrets.resolve("postgres.properties") + " from a backup.");
            }
            return DatabasePasswords.make(secrets);
        } catch (IOException failure) {
            throw new StartFailure(
                    "The passwords in " + secrets + " could not be read or made: " + failure.getMessage() + ".",
                    failure);
        }
    }

    void makeRolesAndDatabase() {
        try {
            new EmbeddedRoles(new JdbcTemplate(superuser("postgres")), passwords).makeIfMissing();
        } catch (DataAccessException failure) {
            SQLException cause = failure.getRootCause() instanceof SQLException sql ? sql : new SQLException(failure);
            throw ConnectionProblem.of(cause, "postgres", "the PostgreSQL in the data folder");
        }
    }
}
