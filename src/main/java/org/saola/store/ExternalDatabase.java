package org.saola.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that somebody else runs; it is checked before it is used, and never stopped. */
record ExternalDatabase(RoleDataSource owner, RoleDataSource app) implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalDatabase.class);
    private static final String PREFIX = "jdbc:postgresql://";
    private static final int NEWEST_TRIED = 18;

    /**
     * Connects as both roles.
     *
     * @throws StartFailure for a missing setting, an unreachable server, a refused role, a version before 15, or a role
     *     for the program that could pass by row-level security
     */
    static ExternalDatabase connect(StoreSettings.Db settings) {
        String url = required(settings.url(), "SAOLA_DB_URL");
        if (!url.startsWith(PREFIX)) {
            throw StartFailure.wrongUse("SAOLA_DB_URL must begin with " + PREFIX
                    + ", for example jdbc:postgresql://db.example.org:5432/saola.");
        }
        String where = url.substring(PREFIX.length()).replaceFirst("\\?.*", "");
        RoleDataSource owner = role(settings.owner(), settings.ownerPassword(), "SAOLA_DB_OWNER", url);
        RoleDataSource app = role(settings.app(), settings.appPassword(), "SAOLA_DB_APP", url);
        if (owner.role().equals(app.role())) {
            throw StartFailure.wrongUse("SAOLA_DB_OWNER and SAOLA_DB_APP must be two roles: "
                    + "the program must not own what it works on.");
        }
        check(owner, where, ExternalDatabase::checkVersion);
        check(app, where, ExternalDatabase::checkAppRole);
        return new ExternalDatabase(owner, app);
    }

    @Override
    public void close() {
        // It is not ours to stop; the pools are closed by those who opened them.
    }

    /** What is asked of a connection. */
    @FunctionalInterface
    private interface Check {
        void on(Statement statement, String role) throws SQLException;
    }

    private static void check(RoleDataSource source, String where, Check check) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            check.on(statement, source.role());
        } catch (SQLException problem) {
            throw ConnectionProblem.of(problem, source.role(), where);
        }
    }

    private static void checkVersion(Statement statement, String role) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT current_setting('server_version_num')::int / 10000")) {
            row.next();
            int version = row.getInt(1);
            checkVersion(version);
        }
    }

    static void checkVersion(int version) {
        if (version < OLDEST) {
            throw new StartFailure("The database is PostgreSQL " + version + ", and Saola needs " + OLDEST
                    + " or newer: upgrade it, or leave out SAOLA_DB_URL to use the one that comes with Saola.");
        }
        if (version > NEWEST_TRIED) {
            LOG.warn("PostgreSQL {} is newer than {}, the newest that Saola was tried with", version, NEWEST_TRIED);
        }
    }

    private static void checkAppRole(Statement statement, String role) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")) {
            if (row.next() && row.getBoolean(1)) {
                throw new StartFailure("The role " + role + " (SAOLA_DB_APP) is a superuser or may bypass row-level "
                        + "security: use one that is and may not, since the program protects records by it.");
            }
        }
    }

    private static RoleDataSource role(@Nullable String name, @Nullable String password, String setting, String url) {
        return new RoleDataSource(() -> url, required(name, setting), required(password, setting + "_PASSWORD"));
    }

    private static String required(@Nullable String value, String setting) {
        if (value == null || value.isBlank()) {
            throw StartFailure.wrongUse("SAOLA_DB_URL is set, and " + setting + " is missing: set it too.");
        }
        return value;
    }
}
