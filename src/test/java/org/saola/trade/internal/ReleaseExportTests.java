package org.saola.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.trade.TradeKind;
import org.saola.trade.TradeQuestion;
import org.saola.trade.internal.ask.Asking;
import org.saola.trade.internal.load.Loading;
import org.saola.trade.internal.out.ReleaseExport;
import org.saola.trade.internal.sample.SampleShipments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A release as Parquet gives the same answers to plain SQL, as the documents print it. */
class ReleaseExportTests {

    private static final int ROWS = 5_000;

    @TempDir
    private Path folder;

    @Test
    void plain_sql_over_the_files_gives_the_same_answers() throws Exception {
        Path sample = folder.resolve("sample");
        new SampleShipments(ROWS, 5, List.of()).write(sample, ROWS);
        TradeFixture.load(folder.resolve("release"), sample);
        Path parquet = folder.resolve("parquet");
        try (TradeFixture trade = TradeFixture.open(folder.resolve("release"))) {
            int files = ReleaseExport.write(
                    folder.resolve("release").resolve(Loading.FILE),
                    trade.release().release(),
                    Asking.everything(trade.release()),
                    parquet,
                    TradeFixture.SETTINGS);
            JsonNode manifest = JsonMapper.shared().readTree(Files.readString(parquet.resolve(ReleaseExport.MANIFEST)));
            assertThat(manifest.path("rows").asLong()).isEqualTo(ROWS);
            assertThat(manifest.path("files")).hasSize(files);
            assertThat(manifest.path("files").get(0).path("sha256").asString()).matches("[0-9a-f]{64}");
            List<String> printed = printed();
            assertThat(rows(parquet, printed.getFirst()))
                    .containsExactlyInAnyOrderElementsOf(numbers(trade.csv(TradeQuestion.of(TradeKind.COMPTAB))));
            assertThat(rows(parquet, printed.getLast())).hasSize(cells(trade));
        }
    }

    /** How many cells of years are filled. */
    private static int cells(TradeFixture trade) {
        return trade.csv(TradeQuestion.of(TradeKind.GROSS_EXPORTS))
                .lines()
                .skip(1)
                .mapToInt(line -> (int) List.of(line.split(",", -1)).stream()
                        .skip(5)
                        .filter(cell -> !cell.isEmpty())
                        .count())
                .sum();
    }

    private static List<String> printed() throws Exception {
        Matcher block = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/trade/parquet.md")));
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    private static List<String> rows(Path parquet, String sql) throws Exception {
        List<String> lines = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql.replace("'*/*.parquet'", "'" + parquet + "/*/*.parquet'"))) {
            int width = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= width; column++) {
                    line.append(column == 1 ? "" : ",")
                            .append(row.getString(column) == null ? "" : row.getString(column));
                }
                lines.addAll(numbers("\n" + line));
            }
        }
        return lines;
    }

    /** Without zeros at the end of decimals, which plain SQL does not know to print. */
    private static List<String> numbers(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.replaceAll("(\\.\\d*?)0+(?=,|$)", "$1").replaceAll("\\.(?=,|$)", ""))
                .toList();
    }
}
