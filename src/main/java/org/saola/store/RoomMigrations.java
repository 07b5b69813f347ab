package org.saola.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.saola.kernel.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Brings the schema of each room up to date, as the owner: one folder, one schema, one history for each.
 *
 * <p>The program's role may read and write the rows of what the owner makes in a room's schema; a migration that wants it
 * otherwise says {@code REVOKE}. No schema refers to another, but all may use the functions of {@code store}, which comes
 * first.
 *
 * @param rooms from the name of a room to where Flyway finds its migrations
 */
record RoomMigrations(Map<String, String> rooms) {

    private static final Logger LOG = LoggerFactory.getLogger(RoomMigrations.class);
    private static final Pattern ROOM = Pattern.compile("/db/migration/([a-z]+)/[^/]+$");
    private static final String HISTORY = MigrationHistory.TABLE;

    /** Returns those of the rooms on the class path: a room has migrations when it has the folder. */
    static RoomMigrations onClassPath() {
        Map<String, String> rooms = new TreeMap<>(
                Comparator.comparing((String room) -> !room.equals("store")).thenComparing(Comparator.naturalOrder()));
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql")) {
                Matcher path = ROOM.matcher(file.getURL().toString());
                if (path.find()) {
                    rooms.put(path.group(1), "classpath:db/migration/" + path.group(1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RoomMigrations(rooms);
    }

    /**
     * Migrates every room.
     *
     * @throws StartFailure with the migration that failed; what it did is rolled back
     */
    void run(Database database) {
        for (String room : behind(database)) {
            migrate(database, room, MigrationVersion.LATEST);
        }
    }

    /** The rooms that Flyway has to look at, in order. */
    private List<String> behind(Database database) {
        try (Connection connection = database.owner().getConnection()) {
            JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            List<String> behind = new ArrayList<>();
            rooms.forEach((room, location) -> {
                prepare(sql, room, database.app().role());
                if (!new MigrationHistory(room, location).isComplete(sql)) {
                    behind.add(room);
                }
            });
            return behind;
        } catch (DataAccessException | SQLException failure) {
            throw new StartFailure("The tables of Saola could not be looked at: " + rootOf(failure) + ".", failure);
        }
    }

    /** Migrates the rooms of a backup to where they stood when it was made. */
    void runTo(Database database, Map<String, List<BackupManifest.Step>> then) {
        for (String room : rooms.keySet()) {
            List<BackupManifest.Step> steps = then.getOrDefault(room, List.of());
            if (!steps.isEmpty()) {
                migrate(database, room, lastOf(steps));
            }
        }
    }

    /**
     * Checks that this program makes the same tables as the one that made the backup.
     *
     * @throws CommandFailure when it has not the same migrations up to where the backup stood
     */
    void requireKnown(Map<String, List<BackupManifest.Step>> then) {
        then.forEach((room, steps) -> {
            Set<String> mine = new TreeSet<>();
            if (rooms.containsKey(room) && !steps.isEmpty()) {
                for (String script : scriptsOf(room)) {
                    if (versionOf(script).compareTo(lastOf(steps)) <= 0) {
                        mine.add(script + " " + hashOf(room, script));
                    }
                }
            }
            Set<String> theirs = new TreeSet<>();
            steps.forEach(step -> theirs.add(step.script() + " " + step.sha256()));
            if (!rooms.containsKey(room) || !mine.equals(theirs)) {
                throw CommandFailure.problem("The backup was made by another Saola, whose tables of " + room
                        + " this one does not know: use the Saola that made it, or a newer one. Nothing was changed.");
            }
        });
    }

    private static MigrationVersion lastOf(List<BackupManifest.Step> steps) {
        return steps.stream()
                .map(step -> MigrationVersion.fromVersion(step.version()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static MigrationVersion versionOf(String script) {
        return MigrationVersion.fromVersion(script.replaceFirst("^V(.+?)__.*", "$1"));
    }

    private static List<String> scriptsOf(String room) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/" + room + "/*.sql"))
                    .map(file -> String.valueOf(file.getFilename()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the SHA-256 of a migration, or an empty text where this program does not have it. */
    static String hashOf(String room, String script) {
        try {
            ClassPathResource file = new ClassPathResource("db/migration/" + room + "/" + script);
            return file.exists() ? HexFormat.of().formatHex(Sha256.digest().digest(file.getContentAsByteArray())) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void migrate(Database database, String room, MigrationVersion target) {
        RoleDataSource owner = database.owner();
        String app = database.app().role();
        // No pool: Flyway keeps the few connections that it opens, and what stands around it shares one.
        try (Connection connection = owner.getConnection()) {
            JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            prepare(sql, room, app);
            int applied = Flyway.configure()
                    .dataSource(owner)
                    .schemas(room)
                    .defaultSchema(room)
                    .createSchemas(false)
                    .table(HISTORY)
                    .locations(rooms.getOrDefault(room, ""))
                    .target(target)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
            sql.execute("REVOKE ALL ON " + room + "." + HISTORY + " FROM " + quoted(app));
            if (applied > 0) {
                LOG.info("Brought the tables of {} up to date ({} steps)", room, applied);
            }
        } catch (FlywayException | DataAccessException | SQLException failure) {
            throw new StartFailure(
                    "The tables of " + room + " could not be brought up to date: " + rootOf(failure) + ".", failure);
        }
    }

    private static void prepare(JdbcTemplate sql, String room, String app) {
        Boolean exists =
                sql.queryForObject("SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = ?)", Boolean.class, room);
        if (!Boolean.TRUE.equals(exists)) {
            sql.execute("CREATE SCHEMA " + room);
        }
        sql.execute("GRANT USAGE ON SCHEMA " + room + " TO " + quoted(app));
        String rights = "ALTER DEFAULT PRIVILEGES IN SCHEMA " + room + " GRANT ";
        sql.execute(rights + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + quoted(app));
        sql.execute(rights + "USAGE ON SEQUENCES TO " + quoted(app));
    }

    /** The name of an external role is the operator's, and may hold anything. */
    private static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }

    private static String rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return ConnectionProblem.firstLine(root);
    }
}
