package org.saola.store;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every row of every room as of one moment, read as the owner while the program goes on writing.
 *
 * <p>Restricted tables show even their owner only what policies let the house see. A backup that lacks a row because of a
 * policy would be found when it is too late, so each table is also counted beneath its policies: the plan of a whole scan
 * tells how many rows the policy took away, and one is a reason to stop.
 */
final class BackupSnapshot implements AutoCloseable {

    private final Connection connection;
    private final List<StoredTable> tables;

    private BackupSnapshot(Connection connection, List<StoredTable> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    static BackupSnapshot take(RoleDataSource owner, List<String> rooms) throws SQLException {
        Connection connection = owner.getConnection();
        try {
            List<StoredTable> before = StoredTable.allOf(connection, rooms);
            connection.setAutoCommit(false);
            try (Statement sql = connection.createStatement()) {
                sql.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                // Before the snapshot: a table emptied by TRUNCATE after it would look empty.
                for (StoredTable table : before) {
                    sql.execute("LOCK TABLE " + table.quoted() + " IN ACCESS SHARE MODE");
                }
                StoredTable.prepare(sql);
                for (String scan : List.of("indexscan", "indexonlyscan", "bitmapscan")) {
                    sql.execute("SET LOCAL enable_" + scan + " = off");
                }
                sql.execute("SET LOCAL max_parallel_workers_per_gather = 0");
            }
            if (!StoredTable.allOf(connection, rooms).equals(before)) {
                throw CommandFailure.problem("Tables changed while the backup began: try again.");
            }
            return new BackupSnapshot(connection, before);
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    List<StoredTable> tables() {
        return tables;
    }

    /** Writes the rows of a table; returns how many. */
    long copy(StoredTable table, OutputStream out) throws IOException {
        try {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY " + table.quoted() + " (" + table.quotedColumns() + ") TO STDOUT", out);
            if (hidden(table, rows)) {
                throw CommandFailure.problem("The table " + table.schema() + "." + table.name()
                        + " hides rows from its owner by a policy, and a backup without them would be worth nothing: "
                        + "no backup was made.");
            }
            return rows;
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private boolean hidden(StoredTable table, long rows) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet plan = sql.executeQuery(
                        "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, FORMAT JSON) SELECT FROM "
                                + table.quoted())) {
            plan.next();
            JsonNode scan =
                    JsonMapper.shared().readTree(plan.getString(1)).get(0).get("Plan");
            while (!scan.path("Node Type").asString().equals("Seq Scan") && scan.has("Plans")) {
                scan = scan.get("Plans").get(0);
            }
            // A plan of another shape proves nothing, and counts as hiding.
            return !scan.path("Node Type").asString().equals("Seq Scan")
                    || scan.path("Actual Loops").asLong() != 1
                    || scan.path("Rows Removed by Filter").asLong(0) != 0
                    || scan.path("Actual Rows").asDouble() != rows;
        }
    }

    List<BackupManifest.SequencePart> sequences() throws SQLException {
        List<BackupManifest.SequencePart> parts = new ArrayList<>();
        List<String[]> names = new ArrayList<>();
        String schemas = tables.stream().map(StoredTable::schema).distinct().collect(Collectors.joining(","));
        try (Statement sql = connection.createStatement()) {
            try (ResultSet rows = sql.executeQuery("SELECT schemaname, sequencename FROM pg_sequences"
                    + " WHERE schemaname = ANY (string_to_array('" + schemas + "', ',')) ORDER BY 1, 2")) {
                while (rows.next()) {
                    names.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
            for (String[] name : names) {
                try (ResultSet row = sql.executeQuery("SELECT last_value, is_called FROM " + StoredTable.quote(name[0])
                        + "." + StoredTable.quote(name[1]))) {
                    row.next();
                    parts.add(new BackupManifest.SequencePart(name[0], name[1], row.getLong(1), row.getBoolean(2)));
                }
            }
        }
        return parts;
    }

    /** The migrations that a room has seen. */
    List<BackupManifest.Step> steps(String room) throws SQLException {
        List<BackupManifest.Step> steps = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT version, script FROM " + room
                        + ".flyway_schema_history WHERE success AND version IS NOT NULL ORDER BY installed_rank")) {
            while (rows.next()) {
                String script = rows.getString(2);
                steps.add(new BackupManifest.Step(rows.getString(1), script, RoomMigrations.hashOf(room, script)));
            }
        }
        return steps;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
