package org.saola.trade.internal.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeColumn;
import org.saola.trade.TradeKind;
import org.saola.trade.TradeRows;
import org.saola.trade.internal.duck.Dictionary;
import org.saola.trade.internal.duck.Layout;
import org.saola.trade.internal.load.QuantityText;

/**
 * Gross and net trade: a row for each country, with a column for each year. The query gives a row for each year, in order,
 * and here they are laid side by side.
 */
final class TallyRows implements TradeRows {

    private static final String ORDER = "name_place, term, unit, country, appendix, year";
    private static final int YEAR = 5;
    private static final int QUANTITY = 7;
    private static final int FIXED = 5;

    private final Cursor cursor;
    private final Dictionary words;
    private final int firstYear;
    private final int[] keys = new int[5];
    private final int taxonOf;
    private final long[] quantities;
    private final int[] decimals;
    private int taxon;
    private boolean waiting;
    private boolean begun;

    private TallyRows(Cursor cursor, Asked asked) {
        this.cursor = cursor;
        this.words = asked.release().dictionary();
        this.firstYear = asked.from();
        this.taxonOf = 6;
        int years = Math.max(0, asked.to() - asked.from() + 1);
        this.quantities = new long[years];
        this.decimals = new int[years];
    }

    static TradeAnswer answer(Asked asked) {
        List<TradeColumn> columns = new ArrayList<>(List.of(
                new TradeColumn("App.", false),
                new TradeColumn("Taxon", false),
                new TradeColumn("Term", false),
                new TradeColumn("Unit", false),
                new TradeColumn("Country", false)));
        for (int year = asked.from(); year <= asked.to(); year++) {
            columns.add(new TradeColumn(Years.text(year), true));
        }
        return new CursorAnswer(asked, columns, sql(asked), false, cursor -> new TallyRows(cursor, asked));
    }

    /** The columns of {@link #ORDER}, the taxon, the quantity and its decimals. */
    static String sql(Asked asked) {
        TradeKind kind = asked.question().kind();
        String own = kind.isOfExports() ? "departed" : "arrived";
        String other = kind.isOfExports() ? "arrived" : "departed";
        String quantity = kind.isNet() ? own + " - coalesce(" + other + ", 0)" : own;
        String places = kind.isNet()
                ? "greatest(" + own + "_decimals, coalesce(" + other + "_decimals, 0))"
                : own + "_decimals";
        String wanted = kind.isNet() ? own + " > coalesce(" + other + ", 0)" : own + " IS NOT NULL";
        String select = "SELECT name_place, term, unit, country, appendix, year, taxon, " + quantity + " AS quantity, "
                + places + "::UTINYINT AS decimals FROM ";
        if (!isReady(asked, kind)) {
            String flows =
                    "(" + Layout.flows("(" + Pairs.rows(asked, Pairs.of(asked).table()) + ")") + ")";
            return "WITH flow AS MATERIALIZED " + flows + " " + select + "(" + Layout.tally("flow") + ") WHERE "
                    + wanted + " ORDER BY " + ORDER;
        }
        Conditions conditions = asked.basic().and(wanted);
        asked.taxa().ifPresent(taxa -> {
            conditions.among("taxon", taxa);
            conditions.among(
                    "name_place",
                    Conditions.bits(taxa.stream()
                            .map(number -> asked.release()
                                    .dictionary()
                                    .taxa()
                                    .get(number)
                                    .namePlace())));
        });
        asked.exporters().ifPresent(countries -> countries.add(conditions, "country"));
        asked.importers().ifPresent(countries -> countries.add(conditions, "country"));
        boolean oneYear = asked.from() == asked.to();
        boolean fewYears = (asked.to() - asked.from()) * 4
                < asked.release().release().lastYear()
                        - asked.release().release().firstYear();
        boolean byYear = fewYears && asked.taxa().isEmpty();
        return select
                + (byYear ? "tally_by_year" : "tally_by_name")
                + conditions.where()
                + (byYear && !oneYear ? " ORDER BY " + ORDER : "");
    }

    /** Whether the sums that were made when the release was loaded answer the question. */
    private static boolean isReady(Asked asked, TradeKind kind) {
        return asked.origins().isEmpty()
                && asked.purposes().isEmpty()
                && asked.sources().isEmpty()
                && asked.reporter().isEmpty()
                && (kind.isOfExports() ? asked.importers() : asked.exporters()).isEmpty();
    }

    @Override
    public boolean next() {
        if (!begun) {
            begun = true;
            waiting = cursor.next();
        }
        if (!waiting) {
            return false;
        }
        Arrays.fill(quantities, -1);
        for (int key = 0; key < keys.length; key++) {
            keys[key] = cursor.small(key);
        }
        taxon = cursor.small(taxonOf);
        do {
            int year = cursor.small(YEAR) - firstYear;
            quantities[year] = cursor.number(QUANTITY);
            decimals[year] = cursor.small(QUANTITY + 1);
            waiting = cursor.next();
        } while (waiting && isSameRow());
        return true;
    }

    private boolean isSameRow() {
        for (int key = 0; key < keys.length; key++) {
            if (keys[key] != cursor.small(key)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String text(int column) {
        return switch (column) {
            case 0 -> words.appendices().code(keys[4]);
            case 1 -> words.taxa().get(taxon).name();
            case 2 -> words.terms().name(keys[1]);
            case 3 -> words.units().name(keys[2]);
            case 4 -> words.countries().code(keys[3]);
            default -> quantity(column - FIXED);
        };
    }

    private String quantity(int year) {
        if (quantities[year] < 0) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        QuantityText.append(text, quantities[year], decimals[year]);
        return text.toString();
    }
}
