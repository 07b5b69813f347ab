package org.saola.trade.internal.ask;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saola.trade.SumBy;
import org.saola.trade.TradeSum;
import org.saola.trade.internal.duck.Dictionary;
import org.saola.trade.internal.duck.Layout;
import org.saola.trade.internal.load.QuantityText;

/** Totals, top partners, top taxa, flows: pairs counted and added up. */
final class Sums {

    /** What the sums by taxon do not know, so that a question that names it needs the pairs themselves. */
    private static final Set<SumBy> BY_TAXON =
            Set.of(SumBy.YEAR, SumBy.APPENDIX, SumBy.TAXON, SumBy.TERM, SumBy.SOURCE, SumBy.REPORTED);

    private static final Set<SumBy> BY_FLOW = Set.of(
            SumBy.YEAR,
            SumBy.APPENDIX,
            SumBy.TERM,
            SumBy.IMPORTER,
            SumBy.EXPORTER,
            SumBy.FLOW,
            SumBy.SOURCE,
            SumBy.REPORTED);

    private Sums() {}

    static List<TradeSum> of(Asked asked, SumBy by, int most) {
        boolean quantities = by == SumBy.TERM || isOneTerm(asked);
        List<TradeSum> sums = new ArrayList<>();
        try (Cursor cursor = Cursor.open(asked.release(), sql(asked, by, quantities, most))) {
            int keys = keys(by).size();
            while (cursor.next()) {
                if (by == SumBy.REPORTED) {
                    sums.addAll(reported(cursor));
                } else {
                    sums.add(new TradeSum(
                            words(by, cursor, asked.release().dictionary()),
                            cursor.number(keys),
                            cursor.number(keys + 1),
                            quantity(cursor, keys + 4, quantities),
                            quantity(cursor, keys + 5, quantities)));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB could not answer", failure);
        }
        return sums;
    }

    private static boolean isOneTerm(Asked asked) {
        return asked.terms().filter(terms -> terms.cardinality() == 1).isPresent()
                && asked.units().filter(units -> units.cardinality() == 1).isPresent();
    }

    static String sql(Asked asked, SumBy by, boolean quantities, int most) {
        String keys = String.join(", ", keys(by));
        String sums = "sum(pairs)::BIGINT AS pairs, sum(both_sides)::BIGINT AS both_sides,"
                + " sum(by_importer)::BIGINT AS by_importer, sum(by_exporter)::BIGINT AS by_exporter, "
                + Layout.sum("imported") + " AS imported, " + Layout.sum("exported") + " AS exported";
        String from = from(asked, by);
        if (by == SumBy.REPORTED) {
            return "SELECT " + sums + " FROM " + from + " HAVING sum(pairs) > 0";
        }
        String order = by == SumBy.YEAR
                ? "year"
                : (quantities && by != SumBy.TERM
                                ? "greatest(coalesce(sum(imported), 0), coalesce(sum(exported), 0))"
                                : "sum(pairs)")
                        + " DESC, " + keys;
        return "SELECT " + keys + ", " + sums + " FROM " + from + " GROUP BY " + keys + " ORDER BY " + order + " LIMIT "
                + most;
    }

    private static String from(Asked asked, SumBy by) {
        boolean plain = asked.origins().isEmpty()
                && asked.purposes().isEmpty()
                && asked.reporter().isEmpty();
        boolean countries = asked.importers().isPresent() || asked.exporters().isPresent();
        if (plain && asked.taxa().isEmpty() && BY_FLOW.contains(by)) {
            return "sum_by_flow" + asked.all().where();
        }
        if (plain && !countries && BY_TAXON.contains(by)) {
            return "sum_by_taxon" + asked.all().where();
        }
        return "(SELECT *, 1 AS pairs, (imported IS NOT NULL)::INTEGER AS by_importer,"
                + " (exported IS NOT NULL)::INTEGER AS by_exporter,"
                + " (imported IS NOT NULL AND exported IS NOT NULL)::INTEGER AS both_sides FROM ("
                + Pairs.rows(asked, Pairs.of(asked).table()) + "))";
    }

    private static List<String> keys(SumBy by) {
        return switch (by) {
            case FLOW -> List.of("exporter", "importer");
            case TERM -> List.of("term", "unit");
            case REPORTED -> List.of();
            default -> List.of(by.word());
        };
    }

    private static List<String> words(SumBy by, Cursor cursor, Dictionary words) {
        int key = cursor.small(0);
        return switch (by) {
            case YEAR -> List.of(Years.text(key));
            case APPENDIX -> List.of(words.appendices().code(key));
            case TAXON -> List.of(words.taxa().get(key).name());
            case TERM -> List.of(words.terms().name(key), words.units().name(cursor.small(1)));
            case IMPORTER, EXPORTER, ORIGIN -> List.of(words.countries().code(key));
            case FLOW -> List.of(words.countries().code(key), words.countries().code(cursor.small(1)));
            case PURPOSE -> List.of(words.purposes().code(key));
            case SOURCE -> List.of(words.sources().code(key));
            case REPORTED -> List.of();
        };
    }

    private static List<TradeSum> reported(Cursor cursor) {
        long both = cursor.number(1);
        return List.of(
                only("both", both, both),
                only("importer", cursor.number(2) - both, 0),
                only("exporter", cursor.number(3) - both, 0));
    }

    private static TradeSum only(String key, long pairs, long both) {
        return new TradeSum(List.of(key), pairs, both, Optional.empty(), Optional.empty());
    }

    private static Optional<BigDecimal> quantity(Cursor cursor, int column, boolean wanted) {
        return wanted && !cursor.isNull(column)
                ? Optional.of(strip(BigDecimal.valueOf(cursor.number(column), QuantityText.DECIMALS)))
                : Optional.empty();
    }

    private static BigDecimal strip(BigDecimal exact) {
        BigDecimal stripped = exact.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
