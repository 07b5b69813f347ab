package org.saola.trade.internal.ask;

import java.util.Optional;
import org.saola.trade.Reporter;

/**
 * Which of the tables of pairs answers quickest, and whether its rows come in the order of the public files already.
 *
 * @param ordered by the order in which rows were put in, which DuckDB keeps; then it need not sort
 */
record Pairs(String table, boolean ordered) {

    /** More of the taxa than one in so many, and to read by taxon skips little. */
    private static final int NARROW = 4;

    static Pairs of(Asked asked) {
        boolean narrow = asked.taxa()
                .map(taxa -> taxa.cardinality() * NARROW
                        <= asked.release().dictionary().taxa().size())
                .orElse(false);
        Optional<Asked.Countries> exporters = asked.exporters();
        Optional<Asked.Countries> importers = asked.importers();
        if (narrow
                && !(exporters.isPresent()
                        && importers.isPresent()
                        && asked.oneTaxon().isEmpty())) {
            return new Pairs("pair_by_taxon", asked.oneTaxon().isPresent());
        }
        if (exporters.isPresent() && (importers.isEmpty() || fewer(exporters.get(), importers.get()))) {
            return new Pairs("pair_by_exporter", exporters.get().isOne());
        }
        if (importers.isPresent()) {
            return new Pairs("pair_by_importer", importers.get().isOne());
        }
        return new Pairs("pair_by_year", true);
    }

    private static boolean fewer(Asked.Countries some, Asked.Countries others) {
        return some.always().cardinality() + some.members().size()
                <= others.always().cardinality() + others.members().size();
    }

    /** The rows asked for, with the columns of a pair; what the other side reported is left out where one side is asked. */
    static String rows(Asked asked, String table) {
        Conditions conditions = asked.all();
        String imported = "imported, imported_decimals";
        String exported = "exported, exported_decimals";
        if (asked.reporter().isPresent()) {
            boolean importer = asked.reporter().get() == Reporter.IMPORTER;
            conditions.and((importer ? "imported" : "exported") + " IS NOT NULL");
            if (importer) {
                exported = "NULL::BIGINT AS exported, NULL::UTINYINT AS exported_decimals";
            } else {
                imported = "NULL::BIGINT AS imported, NULL::UTINYINT AS imported_decimals";
            }
        }
        return "SELECT year, appendix, taxon, importer, exporter, origin, term, unit, purpose, source, " + imported
                + ", " + exported + " FROM " + table + conditions.where();
    }
}
