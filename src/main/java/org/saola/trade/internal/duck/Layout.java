package org.saola.trade.internal.duck;

/**
 * How a release lies in its file.
 *
 * <p>Codes are small numbers in the order of the public files, nothing is the largest of each, so that to sort by numbers is
 * to sort as they do. Quantities are whole millionths. Each order of rows is a table of its own: DuckDB skips what cannot be
 * asked for by the least and greatest value of each part of a column, and that works only for the column sorted by.
 */
public final class Layout {

    /** The keys of a pair, in the order of the public files. */
    public static final String PAIR_KEYS =
            "year, appendix, taxon, importer, exporter, origin, term, unit, purpose, source";

    /** What both sides reported for equal keys, each with its decimals; null where a side reported none. */
    public static final String PAIR = PAIR_KEYS + ", imported, imported_decimals, exported, exported_decimals";

    /** All that left and all that came into a country, the larger report of each pair of countries. */
    public static final String TALLY = "year, name_place, appendix, taxon, term, unit, country, departed,"
            + " departed_decimals, arrived, arrived_decimals";

    /** Pairs counted and added up without what is asked for seldom; see {@code Sums}. */
    public static String sums(String keys) {
        return "SELECT " + keys + ", " + sum("imported") + " AS imported, " + sum("exported")
                + " AS exported, count(*)::INTEGER AS pairs, count(imported)::INTEGER AS by_importer,"
                + " count(exported)::INTEGER AS by_exporter, count(CASE WHEN exported IS NOT NULL THEN imported END)::INTEGER"
                + " AS both_sides FROM pair_by_taxon GROUP BY ALL ORDER BY " + keys;
    }

    /** The sum of a column of millionths, exact; it fails where it is larger than can be kept. */
    public static String sum(String column) {
        return "sum(" + column + ")::BIGINT";
    }

    /** The larger of both reports, and the decimals that it was written with. */
    public static final String GROSS = "greatest(imported, exported)";

    public static final String GROSS_DECIMALS = "CASE WHEN greatest(imported, exported) % 1000000 = 0 THEN 0"
            + " WHEN imported IS NULL OR exported > imported THEN exported_decimals ELSE imported_decimals END";

    private Layout() {}

    /** Gross trade by pair of countries, from rows like those of a pair. */
    public static String flows(String from) {
        return "SELECT year, appendix, taxon, term, unit, importer, exporter, " + GROSS + " AS gross, " + GROSS_DECIMALS
                + " AS decimals FROM (SELECT year, appendix, taxon, term, unit, importer, exporter, "
                + sum("imported") + " AS imported, max(imported_decimals) AS imported_decimals, " + sum("exported")
                + " AS exported, max(exported_decimals) AS exported_decimals FROM " + from
                + " GROUP BY ALL) WHERE imported IS NOT NULL OR exported IS NOT NULL";
    }

    /** The tally of each country, from flows. */
    public static String tally(String flows) {
        String keys = "year, appendix, taxon, term, unit, ";
        return "SELECT " + TALLY + " FROM (SELECT " + keys + "exporter AS country, " + sum("gross")
                + " AS departed, max(decimals)::UTINYINT AS departed_decimals FROM " + flows
                + " GROUP BY ALL) FULL JOIN (SELECT " + keys + "importer AS country, " + sum("gross")
                + " AS arrived, max(decimals)::UTINYINT AS arrived_decimals FROM " + flows + " GROUP BY ALL) USING ("
                + keys + "country) JOIN taxon ON taxon.number = taxon";
    }
}
