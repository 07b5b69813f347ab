package org.saola.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that a Saola keeps, in a form that can be compared with another. */
final class Contents {

    private Contents() {}

    /** Every table by the hash of its rows, whatever their order. */
    static Map<String, String> rows(Database database) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        try (Connection connection = database.owner().getConnection();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            StoredTable.prepare(sql);
            List<String> rooms =
                    List.copyOf(RoomMigrations.onClassPath().rooms().keySet());
            for (StoredTable table : StoredTable.allOf(connection, rooms)) {
                try (var row = sql.executeQuery("SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), ''"
                        + " ORDER BY md5(t::text))), '') FROM " + table.quoted() + " t")) {
                    row.next();
                    hashes.put(table.quoted(), row.getString(1));
                }
            }
        }
        return hashes;
    }

    /** What guards the tables: forced policies, triggers, references. */
    static List<@Nullable String> shape(Database database) {
        return new JdbcTemplate(database.owner()).queryForList("""
                SELECT c.oid::regclass || ' ' || c.relrowsecurity || c.relforcerowsecurity FROM pg_class c
                  JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname !~ '^(pg_|info)'
                UNION ALL SELECT t.tgrelid::regclass || ' ' || t.tgname || t.tgenabled::text FROM pg_trigger t
                  WHERE NOT t.tgisinternal
                UNION ALL SELECT f.conrelid::regclass || ' ' || f.conname || f.condeferrable || f.condeferred
                  FROM pg_constraint f WHERE f.contype = 'f'
                ORDER BY 1
                """, String.class);
    }

    /** Every file that a backup takes, with its content. */
    static Map<String, String> files(Path data) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = data.relativize(file).toString();
                if (BackupFiles.belongs(path)) {
                    found.put(path, java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }
}
