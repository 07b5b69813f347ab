package org.saola.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of a room, with the columns that are kept: not those that PostgreSQL computes. */
record StoredTable(String schema, String name, List<String> columns) {

    /** Returns the tables of the rooms, in order of schema and name; the histories of migrations are not among them. */
    static List<StoredTable> allOf(Connection connection, List<String> rooms) throws SQLException {
        List<StoredTable> tables = new ArrayList<>();
        try (PreparedStatement sql = connection.prepareStatement("""
                SELECT n.nspname, c.relname, c.relkind,
                  (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
                   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '')
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = ANY (?) AND c.relkind IN ('r', 'p', 'm', 'f')
                  AND c.relname <> 'flyway_schema_history'
                ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
                """)) {
            sql.setArray(1, connection.createArrayOf("text", rooms.toArray()));
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    if (!rows.getString(3).equals("r")) {
                        throw CommandFailure.problem("The table " + rows.getString(1) + "." + rows.getString(2)
                                + " is of a kind that a backup does not know.");
                    }
                    tables.add(new StoredTable(rows.getString(1), rows.getString(2), List.of((String[])
                            rows.getArray(4).getArray())));
                }
            }
        }
        return tables;
    }

    /** Makes texts of values independent of what the server or role is set to, and looks as the house; for one transaction. */
    static void prepare(Statement sql) throws SQLException {
        sql.execute("SET LOCAL datestyle = 'ISO, YMD'");
        sql.execute("SET LOCAL intervalstyle = 'postgres'");
        sql.execute("SET LOCAL extra_float_digits = 1");
        sql.execute("SET LOCAL bytea_output = 'hex'");
        sql.execute("SET LOCAL timezone = 'UTC'");
        sql.execute("SET LOCAL synchronize_seqscans = off");
        sql.execute("SET LOCAL statement_timeout = 0");
        sql.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
        sql.executeQuery("SELECT set_config('saola.viewer', 'house', true)").close();
    }

    String quoted() {
        return quote(schema) + "." + quote(name);
    }

    String quotedColumns() {
        return columns.stream().map(StoredTable::quote).collect(Collectors.joining(", "));
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
