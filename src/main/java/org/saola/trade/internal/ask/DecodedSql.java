package org.saola.trade.internal.ask;

import java.util.List;
import java.util.stream.Collectors;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeColumn;

/** The same answer as a query in words and exact decimals, for files that DuckDB writes itself. */
final class DecodedSql {

    private static final String TAXON =
            "t.class AS \"Class\", t.\"order\" AS \"Order\", t.family AS \"Family\", t.genus AS" + " \"Genus\"";

    private DecodedSql() {}

    /** Whole millionths as a decimal: exact, since eighteen digits times 0.000001 are eighteen digits. */
    static String decimal(String column) {
        return "(" + column + "::DECIMAL(18,0) * 0.000001::DECIMAL(7,6))::DECIMAL(18,6)";
    }

    private static String code(String table, String column) {
        return "(SELECT code FROM " + table + " WHERE number = q." + column + ")";
    }

    private static String name(String table, String column) {
        return "(SELECT en FROM " + table + " WHERE number = q." + column + ")";
    }

    static String of(CursorAnswer answer) {
        return switch (answer.question().kind()) {
            case COMPTAB -> comptab(answer);
            case SHIPMENTS -> shipments(answer);
            case GROSS_EXPORTS, GROSS_IMPORTS, NET_EXPORTS, NET_IMPORTS -> tally(answer);
        };
    }

    private static String comptab(CursorAnswer answer) {
        return "SELECT year AS \"Year\", " + code("appendix", "appendix") + " AS \"App.\", t.name AS \"Taxon\", "
                + TAXON
                + ", " + code("country", "importer") + " AS \"Importer\", " + code("country", "exporter")
                + " AS \"Exporter\", " + code("country", "origin") + " AS \"Origin\", " + decimal("imported")
                + " AS \"Importer reported quantity\", " + decimal("exported") + " AS \"Exporter reported quantity\", "
                + name("term", "term") + " AS \"Term\", " + name("unit", "unit") + " AS \"Unit\", "
                + code("purpose", "purpose") + " AS \"Purpose\", " + code("source", "source") + " AS \"Source\" FROM ("
                + answer.sql() + ") q JOIN taxon t ON t.number = q.taxon"
                + " ORDER BY year, appendix, taxon, importer, exporter, origin, term, unit, purpose, source";
    }

    private static String shipments(CursorAnswer answer) {
        String id = answer.columns().getFirst().name().equals("Id") ? "id AS \"Id\", " : "";
        return "SELECT " + id + "year AS \"Year\", " + code("appendix", "appendix")
                + " AS \"Appendix\", t.name AS \"Taxon\", " + TAXON + ", " + name("term", "term") + " AS \"Term\", "
                + decimal("nullif(quantity, 0)") + " AS \"Quantity\", " + name("unit", "unit") + " AS \"Unit\", "
                + code("country", "importer") + " AS \"Importer\", " + code("country", "exporter")
                + " AS \"Exporter\", "
                + code("country", "origin") + " AS \"Origin\", " + code("purpose", "purpose") + " AS \"Purpose\", "
                + code("source", "source") + " AS \"Source\", CASE reporter WHEN 0 THEN 'I' ELSE 'E' END AS"
                + " \"Reporter.type\", " + permit("import") + " AS \"Import.permit.RandomID\", " + permit("export")
                + " AS \"Export.permit.RandomID\", " + permit("origin") + " AS \"Origin.permit.RandomID\" FROM ("
                + answer.sql() + ") q JOIN taxon t ON t.number = q.taxon ORDER BY id";
    }

    /** Ten letters and digits out of a number, as {@code PermitText} packs them; others stand in a table. */
    private static String permit(String role) {
        String number = role + "_permit";
        StringBuilder letters = new StringBuilder();
        long power = 1;
        for (int at = 0; at < 10; at++) {
            letters.insert(
                    0,
                    (at == 9 ? "" : " || ")
                            + "substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 1 + (" + number
                            + " // " + power + " % 62)::INTEGER, 1)");
            power *= 62;
        }
        return "CASE WHEN " + number + " < 0 THEN (SELECT text FROM permit WHERE permit.number = q." + number
                + ") WHEN " + number + " IS NOT NULL THEN " + letters + " END";
    }

    private static String tally(CursorAnswer answer) {
        List<TradeColumn> years = answer.columns().subList(5, answer.columns().size());
        String pivoted = years.stream()
                .map(TradeColumn::name)
                .map(year -> decimal("max(quantity) FILTER (year = " + year + ")") + " AS \"" + year + "\"")
                .collect(Collectors.joining(", "));
        return "SELECT " + code("appendix", "appendix") + " AS \"App.\", t.name AS \"Taxon\", " + name("term", "term")
                + " AS \"Term\", " + name("unit", "unit") + " AS \"Unit\", " + code("country", "country")
                + " AS \"Country\""
                + (years.isEmpty() ? "" : ", q.* EXCLUDE (appendix, taxon, term, unit, country, name_place)")
                + " FROM (SELECT appendix, taxon, term, unit, country, name_place"
                + (years.isEmpty() ? "" : ", " + pivoted) + " FROM (" + answer.sql() + ") GROUP BY ALL) q"
                + " JOIN taxon t ON t.number = q.taxon ORDER BY q.name_place, q.term, q.unit, q.country, q.appendix";
    }

    /** Returns the query of an answer of this room. */
    static String of(TradeAnswer answer) {
        if (answer instanceof CursorAnswer asked) {
            return of(asked);
        }
        throw new IllegalArgumentException("an answer of somebody else");
    }
}
