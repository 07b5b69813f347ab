package org.saola.trade.internal.out;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.saola.kernel.Sha256;
import org.saola.trade.Release;
import org.saola.trade.internal.duck.DuckSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole release as Parquet for other programs: a folder for each year, in words and exact decimals, and a manifest that says
 * what it is.
 */
public final class ReleaseExport {

    /** The name of the manifest. */
    public static final String MANIFEST = "manifest.json";

    private record Column(String name, String type) {}

    private record Part(String path, long rows, String sha256) {}

    private record Manifest(
            String release,
            String kind,
            String citation,
            boolean madeUp,
            long rows,
            List<Column> columns,
            List<Release.SourceFile> sources,
            List<Part> files) {}

    private ReleaseExport() {}

    /**
     * Writes a release.
     *
     * @param file the release
     * @param decoded its rows as a query in words
     * @param folder empty, or not there yet
     * @return how many files were written, the manifest not counted
     */
    public static int write(Path file, Release release, String decoded, Path folder, DuckSettings settings)
            throws IOException, SQLException {
        Files.createDirectories(folder);
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute("SET autoinstall_known_extensions = false");
            sql.execute("SET autoload_known_extensions = false");
            sql.execute("SET memory_limit = '" + settings.loadMemory() + "'");
            sql.execute("SET threads = " + settings.threadsToUse());
            sql.execute("SET temp_directory = " + text(folder.resolve(".tmp")));
            sql.execute("ATTACH " + text(file) + " AS release (READ_ONLY)");
            sql.execute("USE release");
            sql.execute("COPY (" + decoded + ") TO " + text(folder)
                    + " (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (\"Year\"), WRITE_PARTITION_COLUMNS true,"
                    + " OVERWRITE_OR_IGNORE true)");
            List<Column> columns = new ArrayList<>();
            try (ResultSet row = sql.executeQuery("DESCRIBE " + decoded)) {
                while (row.next()) {
                    columns.add(new Column(row.getString(1), row.getString(2)));
                }
            }
            List<Part> parts = new ArrayList<>();
            for (Path part : parts(folder)) {
                try (ResultSet row = sql.executeQuery("SELECT count(*) FROM read_parquet(" + text(part) + ")")) {
                    row.next();
                    parts.add(new Part(folder.relativize(part).toString(), row.getLong(1), hash(part)));
                }
            }
            Files.writeString(
                    folder.resolve(MANIFEST),
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(new Manifest(
                                    release.name(),
                                    release.kind().name(),
                                    release.citation(),
                                    release.synthetic(),
                                    release.rows(),
                                    columns,
                                    release.sources(),
                                    parts)));
            return parts.size();
        }
    }

    private static List<Path> parts(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(part -> part.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }
}
