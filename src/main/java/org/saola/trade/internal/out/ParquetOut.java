package org.saola.trade.internal.out;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.duckdb.DuckDBConnection;
import org.saola.trade.internal.duck.OpenRelease;

/** An answer as Parquet: written by DuckDB into a file of its own, which then goes out and away. */
public final class ParquetOut {

    private ParquetOut() {}

    /** @param sql a query whose columns are those of the answer */
    public static void write(OpenRelease release, String sql, OutputStream out) throws IOException {
        Path file = release.temporary().resolve("answer-" + UUID.randomUUID() + ".parquet");
        try {
            try (DuckDBConnection connection = release.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("COPY (" + sql + ") TO '" + file.toString().replace("'", "''")
                        + "' (FORMAT parquet, COMPRESSION zstd)");
            } catch (SQLException failure) {
                throw new IllegalStateException("DuckDB could not write the answer", failure);
            }
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
