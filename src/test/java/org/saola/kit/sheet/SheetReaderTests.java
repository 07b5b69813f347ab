package org.saola.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.kernel.ProblemException;

/** Reads the tables that people bring, and says what is wrong with those that cannot be read. */
class SheetReaderTests {

    @TempDir
    private Path folder;

    private final List<SheetRow> rows = new ArrayList<>();

    @Test
    void finds_out_what_stands_between_columns() throws IOException {
        assertThat(read("a,b\n1,\"x;y\"\n")).containsExactly("a|b", "1|x;y");
        assertThat(read("a;b,c\r\n1;2,5\r\n")).containsExactly("a|b,c", "1|2,5");
        assertThat(read("a\tb\r1\t2")).containsExactly("a|b", "1|2");
        assertThat(read("sep=;\na;b\n")).containsExactly("a|b");
        assertThat(read("Name\nPanthera leo (Linnaeus, 1758)\n"))
                .containsExactly("Name", "Panthera leo (Linnaeus, 1758)");
    }

    @Test
    void counts_rows_as_spreadsheets_do() throws IOException {
        read("a,b\n\n\"two\nlines\",\n,,\nz,\n,\n");
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3, 5);
        assertThat(rows.get(1).cells()).hasSize(1);
    }

    @Test
    void names_the_letters_of_a_file() throws IOException {
        assertThat(letters("Éléphant\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("UTF-8 true Éléphant");
        assertThat(letters("\uFEFFÉléphant\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("UTF-8 true Éléphant");
        assertThat(letters("\uFEFFÉléphant\n".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("UTF-16LE true Éléphant");
        assertThat(letters("Éléphant\n".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("UTF-16BE true Éléphant");
        assertThat(letters("Éléphant\n".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("windows-1252 false Éléphant");
    }

    @Test
    void refuses_what_is_no_table() throws IOException {
        refuses(SheetProblem.EMPTY, new byte[0]);
        refuses(SheetProblem.EMPTY, " \n,,\n\n".replace(" ", "").getBytes(StandardCharsets.UTF_8));
        refuses(SheetProblem.NO_TABLE, new byte[] {'a', ',', 0, 1, 2, '\n', 'x', 'y', 'z', 'u', 'v', 'w'});
        refuses(SheetProblem.NO_TABLE, "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
        refuses(SheetProblem.NO_TABLE, "<html><table>".getBytes(StandardCharsets.UTF_8));
        refuses(SheetProblem.NO_TABLE, zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
        refuses(SheetProblem.OLD_EXCEL, ole("Workbook"));
        refuses(SheetProblem.ENCRYPTED, ole("EEncryptedPackage"));
        refuses(SheetProblem.BROKEN, java.util.Arrays.copyOf(workbook(row(1, "A1", "x")), 300));
        refuses(SheetProblem.QUOTES, "a,b\n1,\"open\n2,3\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keeps_to_its_limits() throws IOException {
        SheetLimits small = new SheetLimits(3, 2, 5, 100_000);
        refuses(SheetProblem.TOO_MANY_ROWS, small, "1\n2\n3\n4\n".getBytes(StandardCharsets.UTF_8));
        refuses(SheetProblem.TOO_MANY_ROWS, small, workbook(row(1, "A1", "x") + row(1_048_576, "A1048576", "y")));
        refuses(SheetProblem.TOO_MANY_COLUMNS, small, "1,2,3\n".getBytes(StandardCharsets.UTF_8));
        refuses(SheetProblem.TOO_MANY_COLUMNS, small, workbook(row(1, "XFD1", "x")));
        refuses(SheetProblem.UNPACKS_TOO_LARGE, small, workbook(row(1, "A1", "0".repeat(200_000))));

        Path file = Files.write(folder.resolve("long"), "a,123456\n".getBytes(StandardCharsets.UTF_8));
        SheetReading reading = SheetReader.read(file, small, rows::add);
        assertThat(reading.faults()).containsExactly(new SheetFault(SheetProblem.CELL_TOO_LONG, 1, 2, 5));
        assertThat(rows.getLast().cells()).containsExactly(SheetCell.of("a"), SheetCell.EMPTY);
        assertThatThrownBy(reading::requireNoFaults).isInstanceOf(ProblemException.RuleBroken.class);
    }

    @Test
    void a_cell_of_a_megabyte_is_named_by_row_and_column() throws IOException {
        Path file = Files.writeString(folder.resolve("huge"), "a\n" + "x".repeat(1 << 20) + "\n");
        SheetReading reading = SheetReader.read(file, SheetLimits.STANDARD, rows::add);
        assertThat(reading.faults()).containsExactly(new SheetFault(SheetProblem.CELL_TOO_LONG, 2, 1, 32_767));
    }

    @Test
    void is_not_led_into_filling_the_memory() throws IOException {
        refuses(SheetProblem.BROKEN, workbook(row(1, "ZZZZZZ1", "x")));
        refuses(
                SheetProblem.BROKEN,
                workbook("<row\tr = '1'><c  r\n=\n'ABCDE1' t='inlineStr'><is><t>x</t></is></c></row>"));
        refuses(SheetProblem.BROKEN, workbook(row(2, "A2", "x") + row(1, "A1", "y")));
        // 50 MB of the same sign are some 50 kB in the file.
        refuses(
                SheetProblem.UNPACKS_TOO_LARGE,
                new SheetLimits(100, 10, 10, 10_000_000),
                workbook(row(1, "A1", "0".repeat(50_000_000))));
    }

    @Test
    void opens_no_entities() throws IOException {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        Path file = Files.write(folder.resolve("entities"), workbook(bomb, row(1, "A1", "&f;&b;"), Map.of()));
        try {
            SheetReader.read(file, SheetLimits.STANDARD, rows::add);
        } catch (ProblemException.RuleBroken refused) {
            return;
        }
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(row.text(0)).doesNotContain("root").doesNotContain("aaaa"));
    }

    @Test
    void reads_what_a_spreadsheet_last_computed() throws IOException {
        read(workbook("<row r='1'><c r='A1' t='str'><f>\"a\"&amp;\"b\"</f><v>ab</v></c>"
                + "<c r='B1'><f>1+1</f><v>2</v></c><c r='C1'><v>4.0999999999999996</v></c><c r='D1' t='e'><v>#N/A</v></c>"
                + "<c r='E1' t='b'><v>1</v></c><c r='F1' s='1'><v>32891</v></c></row>"));
        assertThat(rows.getFirst().cells().stream().map(SheetCell::text))
                .containsExactly("ab", "2", "4.1", "#N/A", "TRUE", "1990-01-18");
    }

    @Test
    void takes_the_first_sheet_that_is_shown_or_the_one_named() throws IOException {
        byte[] two = workbook("", row(1, "A1", "first"), Map.of("hidden", row(1, "A1", "second")));
        assertThat(read(two)).containsExactly("first");
        Path file = Files.write(folder.resolve("two"), two);
        rows.clear();
        SheetReader.read(file, Optional.of("HIDDEN"), SheetLimits.STANDARD, rows::add);
        assertThat(rows.getFirst().text(0)).isEqualTo("second");
        assertThatThrownBy(() -> SheetReader.read(file, Optional.of("no"), SheetLimits.STANDARD, rows::add))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .extracting(ProblemException::problem)
                .isEqualTo(SheetProblem.NO_SUCH_SHEET);
    }

    private List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read(byte[] content) throws IOException {
        rows.clear();
        SheetReader.read(Files.write(folder.resolve("read"), content), SheetLimits.STANDARD, rows::add);
        return rows.stream()
                .map(row -> row.cells().stream().map(SheetCell::text).collect(Collectors.joining("|")))
                .toList();
    }

    private String letters(byte[] content) throws IOException {
        rows.clear();
        SheetReading reading =
                SheetReader.read(Files.write(folder.resolve("letters"), content), SheetLimits.STANDARD, rows::add);
        return reading.letters() + " " + reading.sure() + " " + rows.getFirst().text(0);
    }

    private void refuses(SheetProblem problem, byte[] content) throws IOException {
        refuses(problem, SheetLimits.STANDARD, content);
    }

    private void refuses(SheetProblem problem, SheetLimits limits, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("refused"), content);
        assertThatThrownBy(() -> SheetReader.read(file, limits, row -> {}))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.RuleBroken.class))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("file"));
    }

    private static String row(int number, String address, String text) {
        return "<row r='" + number + "'><c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c></row>";
    }

    private static byte[] workbook(String rows) throws IOException {
        return workbook("", rows, Map.of());
    }

    /** The smallest workbook that there is. @param hidden further sheets, by name */
    private static byte[] workbook(String doctype, String rows, Map<String, String> hidden) throws IOException {
        Map<String, String> sheets = new LinkedHashMap<>(Map.of("Sheet 1", rows));
        sheets.putAll(hidden);
        List<String> names = List.copyOf(sheets.keySet());
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>");
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                        + IntStream.range(0, names.size())
                                .mapToObj(i -> "<sheet name='" + names.get(i) + "' sheetId='" + (i + 1) + "' r:id='r"
                                        + i + "'" + (i > 0 ? " state='hidden'" : "") + "/>")
                                .collect(Collectors.joining())
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>"
                        + IntStream.range(0, names.size())
                                .mapToObj(i -> "<Relationship Id='r" + i + "' Target='worksheets/sheet" + i + ".xml'/>")
                                .collect(Collectors.joining())
                        + "</Relationships>");
        for (int i = 0; i < names.size(); i++) {
            parts.put(
                    "xl/worksheets/sheet" + i + ".xml",
                    doctype + "<worksheet><sheetData>" + sheets.get(names.get(i)) + "</sheetData></worksheet>");
        }
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                write(zip, part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The beginning of a file of the older kind, with the name of what is in it. */
    private static byte[] ole(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[1024 + name.length];
        byte[] sign = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(sign, 0, file, 0, sign.length);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }
}
