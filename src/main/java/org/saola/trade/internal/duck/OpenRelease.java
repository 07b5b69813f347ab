package org.saola.trade.internal.duck;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.saola.trade.Release;
import org.saola.trade.ReleaseKind;

/** A release that is open for questions, with its dictionaries in memory. */
public final class OpenRelease {

    private final Release release;
    private final DuckDBConnection connection;
    private final Dictionary dictionary;
    private final boolean ids;
    private final Path temporary;

    private OpenRelease(
            Release release, DuckDBConnection connection, Dictionary dictionary, boolean ids, Path temporary) {
        this.release = release;
        this.connection = connection;
        this.dictionary = dictionary;
        this.ids = ids;
        this.temporary = temporary;
    }

    public static OpenRelease open(Path file, Path temporary, DuckSettings settings) throws SQLException {
        DuckDBConnection connection = Ducks.openForAnswers(file, temporary, settings);
        try (Statement statement = connection.createStatement()) {
            return new OpenRelease(about(statement), connection, Dictionary.read(statement), ids(statement), temporary);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    public Release release() {
        return release;
    }

    /** Whether shipments have numbers of their own. */
    public boolean hasIds() {
        return ids;
    }

    /** The one folder in which DuckDB may write while it answers. */
    public Path temporary() {
        return temporary;
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    /** Returns a connection of its own for one question; to be closed. */
    public DuckDBConnection connect() throws SQLException {
        return connection.duplicate();
    }

    public void close() throws SQLException {
        connection.close();
    }

    private static boolean ids(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT ids FROM about")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Release about(Statement statement) throws SQLException {
        List<Release.SourceFile> files = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT name, rows, sha256 FROM source_file ORDER BY number")) {
            while (row.next()) {
                files.add(new Release.SourceFile(row.getString(1), row.getLong(2), row.getString(3)));
            }
        }
        try (ResultSet row = statement.executeQuery(
                "SELECT name, kind, loaded_at, rows, first_year, last_year, citation," + " synthetic FROM about")) {
            row.next();
            return new Release(
                    row.getString(1),
                    ReleaseKind.valueOf(row.getString(2)),
                    Instant.parse(row.getString(3)),
                    row.getLong(4),
                    row.getInt(5),
                    row.getInt(6),
                    files,
                    row.getString(7),
                    row.getBoolean(8));
        }
    }
}
