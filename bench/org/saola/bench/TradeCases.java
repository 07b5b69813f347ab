package org.saola.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saola.trade.SumBy;
import org.saola.trade.TradeFilter;
import org.saola.trade.TradeKind;
import org.saola.trade.TradeQuestion;

/** Forty questions: eight kinds, five values of each, drawn by rank from the rows themselves with a fixed seed. */
final class TradeCases {

    static final int ROWS = 10_000;

    private static final String ORDER = " ORDER BY \"Year\", \"Appendix\", \"Family\", \"Taxon\", \"Importer\","
            + " \"Exporter\", \"Origin\", \"Term\", \"Unit\", \"Purpose\", \"Source\" LIMIT " + ROWS;
    private static final String KEYS = "\"Year\", \"Appendix\", \"Taxon\", \"Class\", \"Order\", \"Family\", \"Genus\","
            + " \"Importer\", \"Exporter\", \"Origin\", \"Term\", \"Unit\", \"Purpose\", \"Source\"";
    private static final String IMPORTED = "sum(CASE WHEN \"Reporter.type\" = 'I' THEN \"Quantity\" END)";
    private static final String EXPORTED = "sum(CASE WHEN \"Reporter.type\" = 'E' THEN \"Quantity\" END)";

    private final SplittableRandom random = new SplittableRandom(20_261_124);
    private final Function<String, List<String[]>> ask;
    private final List<TradeCase> cases = new ArrayList<>();

    private TradeCases(Function<String, List<String[]>> ask) {
        this.ask = ask;
    }

    /** @param ask runs SQL on the plain table */
    static List<TradeCase> draw(Function<String, List<String[]>> ask) {
        TradeCases drawing = new TradeCases(ask);
        drawing.all();
        return drawing.cases;
    }

    private void all() {
        TradeQuestion comptab = TradeQuestion.of(TradeKind.COMPTAB);
        for (String taxon : ranked("\"Taxon\"", 0.01, 0.05, 0.2, 0.5, 0.9)) {
            comptab(
                    "narrow taxon",
                    taxon,
                    comptab.with(TradeFilter.TAXON, List.of(taxon)),
                    "\"Taxon\" IN (" + below(taxon) + ")");
        }
        for (String family : ranked("\"Family\"", 0, 0.01, 0.03, 0.08, 0.2)) {
            comptab(
                    "wide family",
                    family,
                    comptab.with(TradeFilter.TAXON, List.of(family)),
                    "\"Family\" = " + text(family));
        }
        for (String country : ranked("\"Exporter\"", 0, 0.03, 0.1, 0.3, 0.7)) {
            comptab(
                    "one exporter",
                    country,
                    comptab.with(TradeFilter.EXPORTER, List.of(country)),
                    "\"Exporter\" = " + text(country));
        }
        tops();
        List<String> years = ranked("\"Year\"::VARCHAR", 0.05, 0.2, 0.4, 0.6, 0.9);
        for (int i = 0; i < years.size(); i++) {
            int year = Integer.parseInt(years.get(i));
            tally("one year", years.get(i), kind(i), "\"Year\" = " + year, year, year);
        }
        net();
        List<String> importers = ranked("\"Importer\"", 0, 0.02, 0.05, 0.2, 0.5);
        List<String> exporters = ranked("\"Exporter\"", 0.01, 0.04, 0.08, 0.1, 0.4);
        for (int i = 0; i < importers.size(); i++) {
            List<String> two = List.of(importers.get(i), exporters.get(i));
            String in = two.stream().map(TradeCases::text).collect(Collectors.joining(", ", " IN (", ")"));
            comptab(
                    "mirror",
                    String.join("-", two),
                    comptab.with(TradeFilter.IMPORTER, two).with(TradeFilter.EXPORTER, two),
                    "\"Importer\"" + in + " AND \"Exporter\"" + in);
        }
        permits();
    }

    private static TradeKind kind(int number) {
        return List.of(
                        TradeKind.GROSS_EXPORTS,
                        TradeKind.NET_EXPORTS,
                        TradeKind.GROSS_IMPORTS,
                        TradeKind.NET_IMPORTS,
                        TradeKind.GROSS_EXPORTS)
                .get(number);
    }

    private void tops() {
        List<String> terms = ranked("\"Term\" || '|' || coalesce(\"Unit\", '')", 0, 0.05, 0.1, 0.2, 0.4);
        List<SumBy> by = List.of(SumBy.EXPORTER, SumBy.IMPORTER, SumBy.TAXON, SumBy.EXPORTER, SumBy.TAXON);
        for (int i = 0; i < terms.size(); i++) {
            String[] term = terms.get(i).split("\\|", -1);
            String key = "\"" + by.get(i).word().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + by.get(i).word().substring(1) + "\"";
            cases.add(new TradeCase(
                    "top 20",
                    by.get(i).word() + " " + terms.get(i),
                    TradeQuestion.of(TradeKind.COMPTAB)
                            .with(TradeFilter.TERM, List.of(term[0]))
                            .with(TradeFilter.UNIT, List.of(term[1].isEmpty() ? TradeQuestion.BLANK : term[1])),
                    Optional.of(by.get(i)),
                    "SELECT " + key + ", " + IMPORTED + ", " + EXPORTED + " FROM shipments WHERE \"Term\" = "
                            + text(term[0]) + " AND \"Unit\"" + (term[1].isEmpty() ? " IS NULL" : " = " + text(term[1]))
                            + " GROUP BY 1 ORDER BY greatest(coalesce(" + IMPORTED + ", 0), coalesce(" + EXPORTED
                            + ", 0)) DESC, 1 LIMIT 20"));
        }
    }

    private void net() {
        List<String[]> years = ask.apply("SELECT min(\"Year\"), max(\"Year\") FROM shipments");
        int first = Integer.parseInt(years.getFirst()[0]);
        int last = Integer.parseInt(years.getFirst()[1]);
        tally("net, everything", "exports", TradeKind.NET_EXPORTS, "true", first, last);
        tally("net, everything", "imports", TradeKind.NET_IMPORTS, "true", first, last);
        for (String appendix : List.of("II", "I")) {
            tally("net, everything", "exports " + appendix, TradeKind.NET_EXPORTS, appendix(appendix), first, last);
        }
        tally("net, everything", "imports II", TradeKind.NET_IMPORTS, appendix("II"), first, last);
    }

    private static String appendix(String appendix) {
        return "\"Appendix\" = " + text(appendix);
    }

    private void permits() {
        List<String> roles = List.of("Export", "Import", "Origin", "Export", "Import");
        for (String role : roles) {
            String column = "\"" + role + ".permit.RandomID\"";
            String permit = ask.apply(
                            "SELECT " + column + " FROM shipments WHERE " + column + " IS NOT NULL ORDER BY \"Id\""
                                    + " LIMIT 1 OFFSET " + random.nextInt(Math.max(1, rows() / 10)))
                    .getFirst()[0];
            cases.add(new TradeCase(
                    "permit",
                    permit,
                    TradeQuestion.of(TradeKind.SHIPMENTS).with(TradeFilter.PERMIT, List.of(permit)),
                    Optional.empty(),
                    "SELECT * FROM shipments WHERE \"Import.permit.RandomID\" = " + text(permit)
                            + " OR \"Export.permit.RandomID\" = " + text(permit) + " OR \"Origin.permit.RandomID\" = "
                            + text(permit) + " ORDER BY \"Id\" LIMIT " + ROWS));
        }
    }

    private int rows() {
        return Integer.parseInt(ask.apply("SELECT count(*) FROM shipments").getFirst()[0]);
    }

    private void comptab(String kind, String value, TradeQuestion question, String where) {
        cases.add(new TradeCase(
                kind,
                value,
                question,
                Optional.empty(),
                "SELECT " + KEYS + ", " + IMPORTED + " AS imported, " + EXPORTED + " AS exported FROM shipments WHERE "
                        + where + " GROUP BY " + KEYS + ORDER));
    }

    /** Gross or net trade as the public service works it out, a column for each year. */
    private void tally(String kind, String value, TradeKind of, String where, int first, int last) {
        String own = of.isOfExports() ? "\"Exporter\"" : "\"Importer\"";
        String other = of.isOfExports() ? "\"Importer\"" : "\"Exporter\"";
        String keys = "\"Year\", \"Appendix\", \"Taxon\", \"Term\", \"Unit\"";
        String flow =
                "WITH flow AS (SELECT \"Year\", \"Appendix\", \"Taxon\", \"Term\", coalesce(\"Unit\", '') AS \"Unit\","
                        + " \"Importer\", \"Exporter\", greatest(" + IMPORTED + ", " + EXPORTED
                        + ") AS gross FROM shipments WHERE "
                        + where
                        + " GROUP BY \"Year\", \"Appendix\", \"Taxon\", \"Term\", coalesce(\"Unit\", ''), \"Importer\","
                        + " \"Exporter\")";
        String gross = "SELECT " + keys + ", %s AS country, sum(gross) AS quantity FROM flow GROUP BY " + keys + ", %s";
        String from = of.isNet()
                ? "(SELECT o.\"Year\", o.\"Appendix\", o.\"Taxon\", o.\"Term\", o.\"Unit\", o.country, o.quantity -"
                        + " coalesce(a.quantity, 0) AS quantity FROM (" + gross.formatted(own, own) + ") o LEFT JOIN ("
                        + gross.formatted(other, other)
                        + ") a USING (\"Year\", \"Appendix\", \"Taxon\", \"Term\", \"Unit\", country)"
                        + " WHERE o.quantity - coalesce(a.quantity, 0) > 0) t"
                : "(" + gross.formatted(own, own) + ") t";
        String years = IntStream.rangeClosed(first, last)
                .mapToObj(year -> ", max(CASE WHEN \"Year\" = " + year + " THEN quantity END)")
                .collect(Collectors.joining());
        TradeQuestion question = TradeQuestion.of(of);
        cases.add(new TradeCase(
                kind,
                of.word() + " " + value,
                where.startsWith("\"Appendix\"")
                        ? question.with(TradeFilter.APPENDIX, List.of(where.replaceAll(".*'(.*)'", "$1")))
                        : first == last ? question.withYears(first, last) : question,
                Optional.empty(),
                flow + " SELECT \"Appendix\", \"Taxon\", \"Term\", \"Unit\", country" + years + " FROM " + from
                        + " GROUP BY \"Appendix\", \"Taxon\", \"Term\", \"Unit\", country"
                        + " ORDER BY \"Taxon\", \"Term\", \"Unit\", country, \"Appendix\" LIMIT " + ROWS));
    }

    /** Values at these shares of the list that begins with the most frequent, a little to one side or the other. */
    private List<String> ranked(String column, double... shares) {
        List<String[]> all = ask.apply("SELECT " + column + " AS v, count(*) AS n FROM shipments WHERE " + column
                + " IS NOT NULL GROUP BY 1 ORDER BY n DESC, v");
        List<String> drawn = new ArrayList<>();
        for (double share : shares) {
            int place = (int) (share * (all.size() - 1)) + random.nextInt(Math.max(1, all.size() / 100));
            int free = Math.min(place, all.size() - 1);
            while (drawn.contains(all.get(free)[0]) && free < all.size() - 1) {
                free++;
            }
            drawn.add(all.get(free)[0]);
        }
        return drawn;
    }

    /** The names that begin with a name: a species has its subspecies. */
    private String below(String taxon) {
        String bare = taxon.replaceFirst(" spp\\.$", "");
        return ask
                .apply("SELECT DISTINCT \"Taxon\" FROM shipments WHERE \"Taxon\" = " + text(taxon)
                        + " OR \"Taxon\" LIKE " + text(bare + " %"))
                .stream()
                .map(row -> text(row[0]))
                .collect(Collectors.joining(", "));
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
