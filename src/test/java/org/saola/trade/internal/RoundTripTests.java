package org.saola.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.species.TestData;
import org.saola.trade.TradeKind;
import org.saola.trade.TradeLoadReport;
import org.saola.trade.TradeQuestion;

/** What the public service exported comes back as it exported it. */
class RoundTripTests {

    @TempDir
    private Path folder;

    @Test
    void comparative_tabulations_of_ten_years_come_back_byte_for_byte() throws Exception {
        List<Path> files = IntStream.rangeClosed(2001, 2010)
                .mapToObj(year -> TestData.require("trade/comptab_wild_" + year + ".csv.gz"))
                .toList();
        TradeLoadReport report = TradeFixture.load(folder, files.toArray(Path[]::new));
        assertThat(report.faults()).isEmpty();
        assertThat(report.rows()).isEqualTo(303_390);
        try (TradeFixture trade = TradeFixture.open(folder)) {
            for (int year = 2001; year <= 2010; year++) {
                TradeQuestion question = TradeQuestion.of(TradeKind.COMPTAB).withYears(year, year);
                assertThat(trade.csv(question).lines())
                        .as("%d", year)
                        .containsExactlyElementsOf(lines(files.get(year - 2001)));
                assertThat(trade.csv(question)).as("%d", year).isEqualTo(text(files.get(year - 2001)));
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return text(file).lines().toList();
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
