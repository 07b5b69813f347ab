package org.saola.trade.internal.duck;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * Opens files of DuckDB.
 *
 * <p>None of them fetches or loads an extension, and once opened for answers none can reach another file: whatever gets into
 * a question, SQL can read and write nothing but files of the temporary folder.
 */
public final class Ducks {

    private Ducks() {}

    /** Opens a release that is there, for reading alone. */
    public static DuckDBConnection openForAnswers(Path file, Path temporary, DuckSettings settings)
            throws SQLException {
        Properties properties = common(temporary, settings.memory(), settings.threadsToUse());
        properties.setProperty("access_mode", "READ_ONLY");
        DuckDBConnection connection = open(file, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET allowed_directories = ['" + temporary.toString().replace("'", "''") + "/']");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        return connection;
    }

    /** Makes a file, or goes on with one. */
    public static DuckDBConnection openForLoading(Path file, Path temporary, DuckSettings settings)
            throws SQLException {
        return open(file, common(temporary, settings.loadMemory(), settings.threadsToUse()));
    }

    private static Properties common(Path temporary, String memory, int threads) {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("temp_directory", temporary.toString());
        properties.setProperty("memory_limit", memory);
        properties.setProperty("threads", Integer.toString(threads));
        properties.setProperty("jdbc_stream_results", "true");
        // Each file is opened once and stays so; a second opening of the same name is another file by then.
        properties.setProperty("jdbc_instance_cache", "false");
        return properties;
    }

    private static DuckDBConnection open(Path file, Properties properties) throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:" + file, properties).unwrap(DuckDBConnection.class);
    }
}
