package org.saola.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written into a table comes out of it as it was. */
class SheetFileTests {

    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("Name", 40),
            new SheetColumn("Since", 12),
            new SheetColumn("Count", 8),
            new SheetColumn("?", 8));

    @TempDir
    private Path folder;

    @Test
    void a_workbook_keeps_words_days_and_numbers_as_what_they_are() throws IOException {
        List<List<SheetCell>> rows = List.of(
                List.of(
                        SheetCell.of("Élan d’Afrique, « 象 » 🐘"),
                        SheetCell.of(LocalDate.of(1990, 1, 18)),
                        new SheetCell.Amount(new BigDecimal("4.1"), "0.00"),
                        new SheetCell.Truth(true)),
                List.of(SheetCell.of("  =1+1 "), SheetCell.of(LocalDate.of(1889, 5, 6)), SheetCell.of(-7)),
                List.of(
                        SheetCell.of("two\nlines"),
                        new SheetCell.Time(LocalDateTime.of(2026, 3, 31, 13, 5)),
                        SheetCell.EMPTY,
                        SheetCell.of("007")));
        Path file = written(SheetFormat.XLSX, rows);

        List<SheetRow> read = new ArrayList<>();
        SheetReading reading = SheetReader.read(file, SheetLimits.STANDARD, read::add);
        assertThat(reading.format()).isEqualTo(SheetFormat.XLSX);
        assertThat(reading.sheets()).containsExactly("All of it", "About");
        assertThat(reading.rows()).isEqualTo(4);
        assertThat(read.get(1).cells()).isEqualTo(rows.get(0));
        // No spreadsheet knows days of that time; as words they are the same to everybody.
        assertThat(read.get(2).cells())
                .containsExactly(SheetCell.of("  =1+1 "), SheetCell.of("1889-05-06"), SheetCell.of(-7));
        assertThat(read.get(3).cells()).isEqualTo(rows.get(2));

        read.clear();
        SheetReader.read(file, java.util.Optional.of("about"), SheetLimits.STANDARD, read::add);
        assertThat(read).extracting(row -> row.text(0)).containsExactly("Edition 7", "@SUM(1)");
    }

    @Test
    void csv_is_utf8_with_formulas_made_harmless() throws IOException {
        Path file = written(
                SheetFormat.CSV,
                List.of(
                        List.of(SheetCell.of("=HYPERLINK(\"http://x\")"), SheetCell.of(LocalDate.of(1990, 1, 18))),
                        List.of(SheetCell.of(" \t@x"), SheetCell.of(-7), SheetCell.of("-7.5")),
                        List.of(SheetCell.of("-"), SheetCell.of("+2+3"), SheetCell.of("＝1"), SheetCell.of("-e5"))));

        assertThat(Files.readString(file)).isEqualTo("""
                        Name,Since,Count,?
                        "'=HYPERLINK(""http://x"")",1990-01-18
                        ' \t@x,-7,-7.5
                        -,'+2+3,'＝1,'-e5

                        About
                        Edition 7
                        '@SUM(1)
                        """.replace("\n", "\r\n"));
    }

    @Test
    void public_formats_have_every_character_as_it_was() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.to(out, SheetFormat.CSV, Formulas.AS_WRITTEN)) {
            writer.begin("", List.of(new SheetColumn("=a", 1)));
            writer.row(List.of(SheetCell.of("=1")));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("=a\r\n=1\r\n");
    }

    @Test
    void a_workbook_is_valid_whatever_is_put_into_it() throws IOException {
        Path file = written(
                SheetFormat.XLSX,
                List.of(List.of(SheetCell.of("x".repeat(40_000)), SheetCell.of("a\u0001\uFFFF\uD800b"))));
        List<SheetRow> read = new ArrayList<>();
        SheetReader.read(file, SheetLimits.STANDARD, read::add).requireNoFaults();
        assertThat(read.getLast().text(0)).hasSize(32_767).endsWith("x…");
        assertThat(read.getLast().text(1)).startsWith("a").endsWith("b");
    }

    private Path written(SheetFormat format, List<List<SheetCell>> rows) throws IOException {
        Path file = folder.resolve("table." + format.extension());
        try (var out = Files.newOutputStream(file);
                SheetWriter writer = SheetWriter.to(out, format, Formulas.HARMLESS)) {
            writer.begin("All of it", COLUMNS);
            for (List<SheetCell> row : rows) {
                writer.row(row);
            }
            writer.notes("About", List.of("Edition 7", "@SUM(1)"));
        }
        return file;
    }
}
