package org.saola.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One table of shipments that is asked by SQL, over JDBC, every cell read. */
record TradeSide(Connection connection) {

    /** Runs a query, reads all of it, and returns how many rows there were. */
    int read(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int width = rows.getMetaData().getColumnCount();
            int count = 0;
            while (rows.next()) {
                for (int column = 1; column <= width; column++) {
                    rows.getString(column);
                }
                count++;
            }
            return count;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    List<String[]> rows(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int width = rows.getMetaData().getColumnCount();
            List<String[]> all = new ArrayList<>();
            while (rows.next()) {
                String[] row = new String[width];
                for (int column = 0; column < width; column++) {
                    row[column] = rows.getString(column + 1);
                }
                all.add(row);
            }
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
