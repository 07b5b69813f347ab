package org.saola.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saola.trade.TradeFilter;
import org.saola.trade.TradeKind;
import org.saola.trade.TradeQuestion;
import org.saola.trade.internal.sample.SampleShipments;

/** What is answered from sorted numbers is what comes out row for row, on made-up shipments. */
class SlowTradeTests {

    private static final int ROWS = 6_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void answers_equal_those_that_are_worked_out_row_for_row(long seed) throws Exception {
        Path files = folder.resolve("sample");
        new SampleShipments(ROWS, seed, List.of()).write(files, ROWS);
        assertThat(TradeFixture.load(folder.resolve("release"), files).faults()).isEmpty();
        List<String> lines = Files.readAllLines(files.resolve("trade_db_1.csv")).stream()
                .skip(1)
                .map(line -> coarse(line))
                .toList();
        // Fewer taxa and countries, so that rows meet.
        Path coarse = folder.resolve("coarse.csv");
        Files.writeString(
                coarse,
                Files.readAllLines(files.resolve("trade_db_1.csv")).getFirst() + "\n" + String.join("\n", lines)
                        + "\n");
        assertThat(TradeFixture.load(folder.resolve("coarse"), coarse).faults()).isEmpty();
        try (TradeFixture trade = TradeFixture.open(folder.resolve("coarse"))) {
            assertEqual(trade, lines, TradeQuestion.of(TradeKind.COMPTAB), row -> true);
            String taxon = lines.get((int) seed * 100).split(",", -1)[SlowTrade.TAXON];
            assertEqual(
                    trade,
                    lines,
                    TradeQuestion.of(TradeKind.COMPTAB).with(TradeFilter.TAXON, List.of(taxon)),
                    row -> row[SlowTrade.TAXON].equals(taxon));
            assertEqual(
                    trade,
                    lines,
                    TradeQuestion.of(TradeKind.COMPTAB)
                            .with(TradeFilter.EXPORTER, List.of("ID", "US"))
                            .withYears(1990, 2015),
                    row -> List.of("ID", "US").contains(row[SlowTrade.EXPORTER])
                            && row[SlowTrade.YEAR].compareTo("1990") >= 0
                            && row[SlowTrade.YEAR].compareTo("2015") <= 0);
        }
    }

    @Test
    void the_same_seed_makes_the_same_files() throws IOException {
        for (String name : List.of("one", "two")) {
            new SampleShipments(2_000, 7, List.of()).write(folder.resolve(name), 2_000);
        }
        assertThat(folder.resolve("one/trade_db_1.csv")).hasSameTextualContentAs(folder.resolve("two/trade_db_1.csv"));
        assertThat(Files.readAllLines(folder.resolve("one/trade_db_1.csv"))).hasSize(2_001);
    }

    private static void assertEqual(
            TradeFixture trade, List<String> lines, TradeQuestion question, Predicate<String[]> wanted) {
        SlowTrade slow = new SlowTrade(lines, wanted);
        assertThat(rows(trade, question)).as(question.canonical()).isEqualTo(slow.comptab());
        int first = question.years().from().orElse(trade.release().release().firstYear());
        int last = question.years().to().orElse(trade.release().release().lastYear());
        boolean whole = question.values(TradeFilter.EXPORTER).isEmpty();
        for (TradeKind kind : TradeKind.values()) {
            if (kind.isTally() && (whole || !kind.isNet())) {
                assertThat(rows(trade, question.withKind(kind)))
                        .as(kind + " " + question.canonical())
                        .isEqualTo(slow.tally(kind.isOfExports(), kind.isNet(), first, last));
            }
        }
    }

    private static List<String> rows(TradeFixture trade, TradeQuestion question) {
        return trade.csv(question).lines().skip(1).sorted().toList();
    }

    private static String coarse(String line) {
        String[] cells = line.split(",", -1);
        cells[SlowTrade.IMPORTER] = few(cells[SlowTrade.IMPORTER]);
        cells[SlowTrade.EXPORTER] = few(cells[SlowTrade.EXPORTER]);
        cells[13] = cells[13].isEmpty() ? "" : few(cells[13]);
        cells[SlowTrade.YEAR] = cells[SlowTrade.YEAR].substring(0, 3) + "5";
        return String.join(",", cells);
    }

    private static String few(String country) {
        return List.of("US", "ID", "NA", "FR").get(Math.floorMod(country.hashCode(), 4));
    }
}
