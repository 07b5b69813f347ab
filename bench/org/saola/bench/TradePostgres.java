package org.saola.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** The same shipments in PostgreSQL, with an index for each way in which they are asked for. */
final class TradePostgres {

    private static final String COLUMNS =
            "\"Id\" bigint, \"Year\" smallint, \"Appendix\" text, \"Taxon\" text, \"Class\" text,"
                    + " \"Order\" text, \"Family\" text, \"Genus\" text, \"Term\" text, \"Quantity\" numeric, \"Unit\" text,"
                    + " \"Importer\" text, \"Exporter\" text, \"Origin\" text, \"Purpose\" text, \"Source\" text,"
                    + " \"Reporter.type\" text, \"Import.permit.RandomID\" text, \"Export.permit.RandomID\" text,"
                    + " \"Origin.permit.RandomID\" text";
    private static final List<String> INDEXES = List.of(
            "\"Taxon\", \"Year\"",
            "\"Family\", \"Year\"",
            "\"Exporter\", \"Importer\", \"Year\"",
            "\"Importer\", \"Year\"",
            "\"Year\"",
            "\"Term\", \"Unit\"",
            "\"Import.permit.RandomID\"",
            "\"Export.permit.RandomID\"",
            "\"Origin.permit.RandomID\"");

    private TradePostgres() {}

    static void load(Connection connection, Path csv) throws IOException, SQLException {
        TradeSide postgres = new TradeSide(connection);
        postgres.run("DROP SCHEMA IF EXISTS bench_trade CASCADE");
        postgres.run("CREATE SCHEMA bench_trade");
        postgres.run("SET search_path = bench_trade");
        postgres.run("CREATE UNLOGGED TABLE shipments (" + COLUMNS + ")");
        try (Stream<Path> files = Files.list(csv)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("COPY shipments FROM STDIN (FORMAT csv, HEADER true)", in);
                }
            }
        }
        postgres.run("SET maintenance_work_mem = '512MB'");
        postgres.run("SET work_mem = '256MB'");
        // It believes that sums have few groups, and would join them row by row for hours.
        postgres.run("SET enable_nestloop = off");
        postgres.run("SET jit = off");
        for (String index : INDEXES) {
            postgres.run("CREATE INDEX ON shipments (" + index + ")");
        }
        postgres.run("VACUUM ANALYZE shipments");
    }
}
