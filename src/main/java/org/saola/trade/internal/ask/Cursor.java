package org.saola.trade.internal.ask;

import java.sql.SQLException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;
import org.saola.trade.internal.duck.OpenRelease;

/** Rows of numbers as DuckDB makes them, a piece at a time, without an object for each value. */
final class Cursor implements AutoCloseable {

    private final DuckDBConnection connection;
    private final DuckDBPreparedStatement statement;
    private final DuckDBChunkedResult result;
    private DuckDBReadableVector[] columns = {};
    private DuckDBColumnType[] types = {};
    private long rows;
    private long row = -1;

    private Cursor(DuckDBConnection connection, DuckDBPreparedStatement statement, DuckDBChunkedResult result) {
        this.connection = connection;
        this.statement = statement;
        this.result = result;
    }

    static Cursor open(OpenRelease release, String sql) throws SQLException {
        DuckDBConnection connection = release.connect();
        DuckDBPreparedStatement statement = null;
        try {
            statement = connection.prepare(sql);
            return new Cursor(connection, statement, statement.query());
        } catch (SQLException | RuntimeException failure) {
            close(statement, connection);
            throw failure;
        }
    }

    boolean next() {
        while (++row >= rows) {
            if (!result.nextChunk()) {
                return false;
            }
            DuckDBDataChunkReader chunk = result.chunk();
            int width = (int) chunk.columnCount();
            columns = new DuckDBReadableVector[width];
            types = new DuckDBColumnType[width];
            for (int column = 0; column < width; column++) {
                columns[column] = chunk.vector(column);
                types[column] = columns[column].getType();
            }
            rows = chunk.rowCount();
            row = -1;
        }
        return true;
    }

    boolean isNull(int column) {
        return columns[column].isNull(row);
    }

    long number(int column) {
        DuckDBReadableVector vector = columns[column];
        return switch (types[column]) {
            case UTINYINT -> vector.getUint8(row);
            case USMALLINT -> vector.getUint16(row);
            case UINTEGER -> vector.getUint32(row);
            case INTEGER -> vector.getInt(row);
            case BIGINT -> vector.getLong(row);
            default -> throw new IllegalStateException("a column of the type " + types[column]);
        };
    }

    int small(int column) {
        return (int) number(column);
    }

    @Override
    public void close() throws SQLException {
        try {
            result.close();
        } finally {
            close(statement, connection);
        }
    }

    private static void close(@Nullable DuckDBPreparedStatement statement, DuckDBConnection connection)
            throws SQLException {
        try {
            if (statement != null) {
                statement.close();
            }
        } finally {
            connection.close();
        }
    }
}
