package org.saola.store;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Loads the rows of a backup into tables that have just been made, in one transaction, as the owner.
 *
 * <p>For its length, row-level security is no longer forced on the owner (COPY into such a table is refused), triggers
 * written by hand rest, and references between tables are looked at together at the end.
 */
final class RestoreLoad implements AutoCloseable {

    private final Connection connection;
    private final Map<String, BackupManifest.TablePart> parts = new HashMap<>();
    private final List<String> after = new ArrayList<>();

    RestoreLoad(RoleDataSource owner, BackupManifest manifest) throws SQLException {
        connection = owner.getConnection();
        try (Statement sql = connection.createStatement()) {
            manifest.tables().forEach(part -> parts.put(part.entry(), part));
            connection.setAutoCommit(false);
            StoredTable.prepare(sql);
            List<StoredTable> tables =
                    StoredTable.allOf(connection, List.copyOf(manifest.rooms().keySet()));
            compare(tables, manifest.tables());
            String rooms = manifest.rooms().keySet().stream()
                    .map(room -> "'" + room + "'")
                    .collect(Collectors.joining(", "));
            lift(sql, """
                    SELECT format('ALTER TABLE %%s NO FORCE ROW LEVEL SECURITY', c.oid::regclass),
                           format('ALTER TABLE %%s FORCE ROW LEVEL SECURITY', c.oid::regclass)
                    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE c.relforcerowsecurity AND n.nspname IN (%s)
                    """.formatted(rooms));
            lift(sql, """
                    SELECT format('ALTER TABLE %%s DISABLE TRIGGER %%I', c.oid::regclass, t.tgname),
                           format('ALTER TABLE %%s ENABLE %%s TRIGGER %%I', c.oid::regclass,
                             CASE t.tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, t.tgname)
                    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND n.nspname IN (%s)
                    """.formatted(rooms));
            lift(sql, """
                    SELECT format('ALTER TABLE %%s ALTER CONSTRAINT %%I DEFERRABLE INITIALLY DEFERRED',
                             f.conrelid::regclass, f.conname),
                           format('ALTER TABLE %%s ALTER CONSTRAINT %%I NOT DEFERRABLE', f.conrelid::regclass, f.conname)
                    FROM pg_constraint f JOIN pg_namespace n ON n.oid = f.connamespace
                    WHERE f.contype = 'f' AND NOT f.condeferrable AND n.nspname IN (%s)
                    """.formatted(rooms));
            if (!tables.isEmpty()) {
                // Migrations may have put rows there.
                sql.execute(
                        "TRUNCATE " + tables.stream().map(StoredTable::quoted).collect(Collectors.joining(", ")));
            }
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private void lift(Statement sql, String query) throws SQLException {
        List<String> now = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                now.add(rows.getString(1));
                after.add(rows.getString(2));
            }
        }
        for (String statement : now) {
            sql.execute(statement);
        }
    }

    private static void compare(List<StoredTable> tables, List<BackupManifest.TablePart> parts) {
        List<String> mine = tables.stream()
                .map(table -> table.schema() + "." + table.name()
                        + table.columns().stream().sorted().toList())
                .sorted()
                .toList();
        List<String> theirs = parts.stream()
                .map(part -> part.schema() + "." + part.name()
                        + part.columns().stream().sorted().toList())
                .sorted()
                .toList();
        if (!mine.equals(theirs)) {
            throw CommandFailure.problem("The tables of the backup are not those that its migrations make.");
        }
    }

    /** Whether the entry holds rows. */
    boolean knows(String entry) {
        return parts.containsKey(entry);
    }

    void load(String entry, InputStream rows) throws IOException {
        BackupManifest.TablePart part = parts.get(entry);
        if (part == null) {
            throw new IOException("no table for " + entry);
        }
        StoredTable table = new StoredTable(part.schema(), part.name(), part.columns());
        try {
            long loaded = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table.quoted() + " (" + table.quotedColumns() + ") FROM STDIN", rows);
            if (loaded != part.rows()) {
                throw new IOException("the table " + table.name() + " took " + loaded + " of " + part.rows() + " rows");
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    /** Brings the sequences to where they stood, everything that was lifted back in force, and all of it to stay. */
    void commit(List<BackupManifest.SequencePart> sequences) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (BackupManifest.SequencePart sequence : sequences) {
                sql.executeQuery("SELECT setval('"
                                + (StoredTable.quote(sequence.schema()) + "." + StoredTable.quote(sequence.name()))
                                        .replace("'", "''")
                                + "', " + sequence.last() + ", " + sequence.called() + ")")
                        .close();
            }
            sql.execute("SET CONSTRAINTS ALL IMMEDIATE");
            for (String statement : after) {
                sql.execute(statement);
            }
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
