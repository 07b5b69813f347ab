package org.saola.trade.internal.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.saola.kernel.ProblemException;
import org.saola.trade.Reporter;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeColumn;
import org.saola.trade.TradeFilter;
import org.saola.trade.TradeProblem;
import org.saola.trade.TradeRows;
import org.saola.trade.internal.duck.Dictionary;
import org.saola.trade.internal.load.PermitText;
import org.saola.trade.internal.load.QuantityText;

/** Each shipment, in the columns of the public full database. */
final class ShipmentRows implements TradeRows {

    private static final List<TradeColumn> COLUMNS = List.of(
            new TradeColumn("Id", true),
            new TradeColumn("Year", true),
            new TradeColumn("Appendix", false),
            new TradeColumn("Taxon", false),
            new TradeColumn("Class", false),
            new TradeColumn("Order", false),
            new TradeColumn("Family", false),
            new TradeColumn("Genus", false),
            new TradeColumn("Term", false),
            new TradeColumn("Quantity", true),
            new TradeColumn("Unit", false),
            new TradeColumn("Importer", false),
            new TradeColumn("Exporter", false),
            new TradeColumn("Origin", false),
            new TradeColumn("Purpose", false),
            new TradeColumn("Source", false),
            new TradeColumn("Reporter.type", false),
            new TradeColumn("Import.permit.RandomID", false),
            new TradeColumn("Export.permit.RandomID", false),
            new TradeColumn("Origin.permit.RandomID", false));

    private final Cursor cursor;
    private final Dictionary words;
    private final int skipped;

    private ShipmentRows(Cursor cursor, Dictionary words, int skipped) {
        this.cursor = cursor;
        this.words = words;
        this.skipped = skipped;
    }

    static TradeAnswer answer(Asked asked) {
        Dictionary words = asked.release().dictionary();
        Conditions conditions = asked.all();
        asked.reporter().ifPresent(side -> conditions.and("reporter = " + (side == Reporter.IMPORTER ? 0 : 1)));
        if (!asked.question().values(TradeFilter.PERMIT).isEmpty()) {
            conditions.and("rowid IN (SELECT place FROM permit_use WHERE permit IN (" + permits(asked, words) + "))");
        }
        String sql = "SELECT id, year, appendix, taxon, term, quantity, decimals, unit, importer, exporter, origin,"
                + " purpose, source, reporter, import_permit, export_permit, origin_permit FROM shipment"
                + conditions.where() + " ORDER BY id";
        int skipped = asked.release().hasIds() ? 0 : 1;
        return new CursorAnswer(
                asked,
                COLUMNS.subList(skipped, COLUMNS.size()),
                sql,
                true,
                cursor -> new ShipmentRows(cursor, words, skipped));
    }

    private static String permits(Asked asked, Dictionary words) {
        List<Long> numbers = new ArrayList<>();
        for (String text : asked.question().values(TradeFilter.PERMIT)) {
            if (text.isBlank() || text.length() > 100) {
                throw new ProblemException.RuleBroken(TradeProblem.VALUE_UNKNOWN, "permit", "permit", text);
            }
            PermitText.pack(text).ifPresent(numbers::add);
            words.permitNumber(text).ifPresent(numbers::add);
        }
        // A number that no permit has, so that nothing is found.
        return numbers.isEmpty()
                ? "NULL"
                : numbers.stream().map(Objects::toString).collect(Collectors.joining(","));
    }

    @Override
    public boolean next() {
        return cursor.next();
    }

    @Override
    public String text(int column) {
        return switch (column + skipped) {
            case 0 -> Long.toString(cursor.number(0));
            case 1 -> Years.text(cursor.small(1));
            case 2 -> words.appendices().code(cursor.small(2));
            case 3 -> taxon().name();
            case 4 -> taxon().taxonClass();
            case 5 -> taxon().order();
            case 6 -> taxon().family();
            case 7 -> taxon().genus();
            case 8 -> words.terms().name(cursor.small(4));
            case 9 -> quantity();
            case 10 -> words.units().name(cursor.small(7));
            case 11 -> words.countries().code(cursor.small(8));
            case 12 -> words.countries().code(cursor.small(9));
            case 13 -> words.countries().code(cursor.small(10));
            case 14 -> words.purposes().code(cursor.small(11));
            case 15 -> words.sources().code(cursor.small(12));
            case 16 -> (cursor.small(13) == 0 ? Reporter.IMPORTER : Reporter.EXPORTER).code();
            case 17 -> permit(14);
            case 18 -> permit(15);
            case 19 -> permit(16);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    private Dictionary.ReleaseTaxon taxon() {
        return words.taxa().get(cursor.small(3));
    }

    /** Nothing where it is zero, as the public service prints shipments. */
    private String quantity() {
        if (cursor.isNull(5) || cursor.number(5) == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        QuantityText.appendAsWritten(text, cursor.number(5), cursor.small(6));
        return text.toString();
    }

    private String permit(int column) {
        if (cursor.isNull(column)) {
            return "";
        }
        long number = cursor.number(column);
        return number < 0 ? words.permit(number) : PermitText.unpack(number);
    }
}
