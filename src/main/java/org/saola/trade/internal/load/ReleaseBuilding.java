package org.saola.trade.internal.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.saola.kernel.Language;
import org.saola.trade.Release;
import org.saola.trade.ReleaseKind;
import org.saola.trade.TradeCode;
import org.saola.trade.internal.codes.CodeList;
import org.saola.trade.internal.codes.CodeLists;
import org.saola.trade.internal.duck.Layout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sorts what was staged into the tables of a release, see {@link Layout}. */
final class ReleaseBuilding {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseBuilding.class);

    private final DuckDBConnection connection;
    private final Runnable step;

    /** @param step called between steps, to stop the load where somebody cancelled it */
    ReleaseBuilding(DuckDBConnection connection, Runnable step) {
        this.connection = connection;
        this.step = step;
    }

    /** Puts all rows into one table, in whatever order they are read. */
    void stage(RowFunction rows) throws SQLException {
        try (DuckDBTableFunctionBuilder function = DuckDBFunctions.tableFunction()) {
            function.withName("rows_of_files").withFunction(rows).register(connection);
        }
        // To keep the order one thread alone would have to read.
        sql("SET preserve_insertion_order = false");
        try {
            sql("CREATE TABLE " + RowFunction.CATALOG + ".staged AS SELECT * FROM rows_of_files()");
        } catch (SQLException failure) {
            rows.failure().ifPresent(own -> {
                throw own;
            });
            throw failure;
        } finally {
            sql("SET preserve_insertion_order = true");
        }
    }

    void codes(CodeLists lists) throws SQLException {
        codes("term", lists.terms());
        codes("unit", lists.units());
        codes("purpose", lists.purposes());
        codes("source", lists.sources());
        texts("country", lists.countries());
        texts("appendix", CodeLists.APPENDICES);
    }

    private void codes(String table, CodeList list) throws SQLException {
        sql("CREATE TABLE " + table + " (number INTEGER, code VARCHAR, en VARCHAR, fr VARCHAR, es VARCHAR)");
        append(table, list.codes(), TradeCode::code, name(Language.EN), name(Language.FR), name(Language.ES));
    }

    private static Function<TradeCode, String> name(Language language) {
        return code -> code.name().in(language).text();
    }

    private void texts(String table, List<String> texts) throws SQLException {
        sql("CREATE TABLE " + table + " (number INTEGER, code VARCHAR)");
        append(table, texts, Function.identity());
    }

    @SafeVarargs
    private <T> void append(String table, List<T> rows, Function<T, String>... columns) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender(table)) {
            for (int number = 0; number < rows.size(); number++) {
                appender.beginRow().append(number);
                for (Function<T, String> column : columns) {
                    appender.append(column.apply(rows.get(number)));
                }
                appender.endRow();
            }
        }
    }

    void taxa(List<SortedTaxa.Numbered> taxa, PermitBook permits) throws SQLException {
        sql("CREATE TABLE taxon (number INTEGER, name VARCHAR, class VARCHAR, \"order\" VARCHAR, family VARCHAR,"
                + " genus VARCHAR, name_place INTEGER, known BOOLEAN)");
        sql("CREATE TABLE " + RowFunction.CATALOG + ".renumbered (staged INTEGER, taxon INTEGER)");
        try (DuckDBAppender appender = connection.createAppender("taxon");
                DuckDBAppender renumbered = connection.createAppender(RowFunction.CATALOG, "main", "renumbered")) {
            for (SortedTaxa.Numbered taxon : taxa) {
                appender.beginRow().append(taxon.number());
                for (String part : taxon.entry().parts()) {
                    appender.append(part);
                }
                appender.append(taxon.namePlace()).append(taxon.known()).endRow();
                renumbered
                        .beginRow()
                        .append(taxon.entry().number())
                        .append(taxon.number())
                        .endRow();
            }
        }
        sql("CREATE TABLE permit (number BIGINT, text VARCHAR)");
        try (DuckDBAppender appender = connection.createAppender("permit")) {
            for (var permit : permits.all().entrySet()) {
                appender.beginRow()
                        .append(permit.getValue())
                        .append(permit.getKey())
                        .endRow();
            }
        }
    }

    /** Makes the tables that hold the trade itself; returns how many rows were taken. */
    long trade(ReleaseKind kind) throws SQLException {
        String staged =
                RowFunction.CATALOG + ".rows JOIN " + RowFunction.CATALOG + ".renumbered ON staged = rows.taxon";
        String keys = Layout.PAIR_KEYS.replace("taxon", "renumbered.taxon");
        if (kind == ReleaseKind.SHIPMENTS) {
            step(
                    "shipments",
                    "CREATE TABLE shipment AS SELECT id, " + keys
                            + ", reporter, quantity, decimals, import_permit, export_permit, origin_permit FROM "
                            + staged
                            + " ORDER BY renumbered.taxon, " + Layout.PAIR_KEYS.replace("taxon, ", "")
                            + ", reporter, id");
            step(
                    "permits",
                    "CREATE TABLE permit_use AS SELECT permit, place::UINTEGER AS place FROM ("
                            + "SELECT import_permit AS permit, rowid AS place FROM shipment UNION ALL"
                            + " SELECT export_permit, rowid FROM shipment UNION ALL"
                            + " SELECT origin_permit, rowid FROM shipment) WHERE permit IS NOT NULL ORDER BY permit, place");
            pairs("SELECT " + Layout.PAIR_KEYS + ", sum(quantity) FILTER (reporter = 0)::BIGINT AS imported,"
                    + " max(decimals) FILTER (reporter = 0) AS imported_decimals,"
                    + " sum(quantity) FILTER (reporter = 1)::BIGINT AS exported,"
                    + " max(decimals) FILTER (reporter = 1) AS exported_decimals FROM shipment GROUP BY ALL");
        } else {
            pairs("SELECT " + keys + ", imported, imported_decimals, exported, exported_decimals FROM " + staged);
        }
        step(
                "tallies",
                "CREATE TABLE tally_by_year AS WITH flow AS MATERIALIZED (" + Layout.flows("pair_by_taxon") + ") "
                        + Layout.tally("flow") + " ORDER BY year, name_place, term, unit, country, appendix");
        step(
                "tallies by name",
                "CREATE TABLE tally_by_name AS SELECT " + Layout.TALLY
                        + " FROM tally_by_year ORDER BY name_place, term, unit, country, appendix, year");
        step(
                "sums by taxon",
                "CREATE TABLE sum_by_taxon AS " + Layout.sums("term, unit, year, taxon, appendix, source"));
        step(
                "sums by flow",
                "CREATE TABLE sum_by_flow AS " + Layout.sums("term, unit, year, exporter, importer, appendix, source"));
        return count(kind == ReleaseKind.SHIPMENTS ? "shipment" : "pair_by_taxon");
    }

    private void pairs(String from) throws SQLException {
        String others = "year, appendix, taxon, importer, exporter, origin, term, unit, purpose, source";
        step(
                "pairs",
                "CREATE TABLE pair_by_taxon AS SELECT " + Layout.PAIR + " FROM (" + from
                        + ") ORDER BY taxon, year, appendix, importer, exporter, origin, term, unit, purpose, source");
        step(
                "pairs by year",
                "CREATE TABLE pair_by_year AS SELECT " + Layout.PAIR + " FROM pair_by_taxon ORDER BY " + others);
        step(
                "pairs by exporter",
                "CREATE TABLE pair_by_exporter AS SELECT " + Layout.PAIR + " FROM pair_by_year ORDER BY exporter, "
                        + others.replace("exporter, ", ""));
        step(
                "pairs by importer",
                "CREATE TABLE pair_by_importer AS SELECT " + Layout.PAIR + " FROM pair_by_year ORDER BY importer, "
                        + others.replace("importer, ", ""));
    }

    /** @param ids whether every shipment has a number of its own, which its publisher gave it */
    void about(Release release, boolean ids) throws SQLException {
        sql("CREATE TABLE about (format INTEGER, name VARCHAR, kind VARCHAR, loaded_at VARCHAR, rows BIGINT,"
                + " first_year INTEGER, last_year INTEGER, citation VARCHAR, synthetic BOOLEAN, ids BOOLEAN)");
        sql("CREATE TABLE source_file (number INTEGER, name VARCHAR, rows BIGINT, sha256 VARCHAR)");
        try (DuckDBAppender about = connection.createAppender("about");
                DuckDBAppender files = connection.createAppender("source_file")) {
            about.beginRow()
                    .append(ReleaseFormat.CURRENT)
                    .append(release.name())
                    .append(release.kind().name())
                    .append(release.loadedAt().toString())
                    .append(release.rows())
                    .append(release.firstYear())
                    .append(release.lastYear())
                    .append(release.citation())
                    .append(release.synthetic())
                    .append(ids)
                    .endRow();
            for (int number = 0; number < release.sources().size(); number++) {
                Release.SourceFile file = release.sources().get(number);
                files.beginRow()
                        .append(number)
                        .append(file.name())
                        .append(file.rows())
                        .append(file.sha256())
                        .endRow();
            }
        }
    }

    private void step(String name, String sql) throws SQLException {
        step.run();
        long start = System.nanoTime();
        sql(sql);
        LOG.debug("{} took {} ms", name, (System.nanoTime() - start) / 1_000_000);
    }

    void sql(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String from) throws SQLException {
        return number("SELECT count(*) FROM " + from);
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
