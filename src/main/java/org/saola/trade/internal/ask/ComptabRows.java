package org.saola.trade.internal.ask;

import java.util.List;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeColumn;
import org.saola.trade.TradeRows;
import org.saola.trade.internal.duck.Dictionary;
import org.saola.trade.internal.duck.Layout;
import org.saola.trade.internal.load.QuantityText;

/** The comparative tabulation: what both sides reported for equal keys, in the sixteen columns of the public export. */
final class ComptabRows implements TradeRows {

    static final List<TradeColumn> COLUMNS = List.of(
            new TradeColumn("Year", true),
            new TradeColumn("App.", false),
            new TradeColumn("Taxon", false),
            new TradeColumn("Class", false),
            new TradeColumn("Order", false),
            new TradeColumn("Family", false),
            new TradeColumn("Genus", false),
            new TradeColumn("Importer", false),
            new TradeColumn("Exporter", false),
            new TradeColumn("Origin", false),
            new TradeColumn("Importer reported quantity", true),
            new TradeColumn("Exporter reported quantity", true),
            new TradeColumn("Term", false),
            new TradeColumn("Unit", false),
            new TradeColumn("Purpose", false),
            new TradeColumn("Source", false));

    private final Cursor cursor;
    private final Dictionary words;
    private final StringBuilder text = new StringBuilder();

    private ComptabRows(Cursor cursor, Dictionary words) {
        this.cursor = cursor;
        this.words = words;
    }

    static TradeAnswer answer(Asked asked) {
        Pairs pairs = Pairs.of(asked);
        String sql = Pairs.rows(asked, pairs.table()) + (pairs.ordered() ? "" : " ORDER BY " + Layout.PAIR_KEYS);
        Dictionary words = asked.release().dictionary();
        return new CursorAnswer(asked, COLUMNS, sql, true, cursor -> new ComptabRows(cursor, words));
    }

    @Override
    public boolean next() {
        return cursor.next();
    }

    @Override
    public String text(int column) {
        return switch (column) {
            case 0 -> Years.text(cursor.small(0));
            case 1 -> words.appendices().code(cursor.small(1));
            case 2 -> taxon().name();
            case 3 -> taxon().taxonClass();
            case 4 -> taxon().order();
            case 5 -> taxon().family();
            case 6 -> taxon().genus();
            case 7 -> words.countries().code(cursor.small(3));
            case 8 -> words.countries().code(cursor.small(4));
            case 9 -> words.countries().code(cursor.small(5));
            case 10 -> quantity(10);
            case 11 -> quantity(12);
            case 12 -> words.terms().name(cursor.small(6));
            case 13 -> words.units().name(cursor.small(7));
            case 14 -> words.purposes().code(cursor.small(8));
            case 15 -> words.sources().code(cursor.small(9));
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    private Dictionary.ReleaseTaxon taxon() {
        return words.taxa().get(cursor.small(2));
    }

    private String quantity(int column) {
        if (cursor.isNull(column)) {
            return "";
        }
        text.setLength(0);
        QuantityText.append(text, cursor.number(column), cursor.small(column + 1));
        return text.toString();
    }
}
