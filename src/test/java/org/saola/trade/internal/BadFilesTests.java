package org.saola.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saola.trade.LoadTrade;
import org.saola.trade.ReleaseKind;
import org.saola.trade.TradeFault;
import org.saola.trade.TradeFaultFound;
import org.saola.trade.TradeKind;
import org.saola.trade.TradeLoadReport;
import org.saola.trade.TradeQuestion;

/** What is wrong with a file is said, with its line and column; nothing is loaded then, unless the good rows are wanted. */
class BadFilesTests {

    private static final String HEADER = "Year,App.,Taxon,Class,Order,Family,Genus,Importer,Exporter,Origin,"
            + "Importer reported quantity,Exporter reported quantity,Term,Unit,Purpose,Source\n";
    private static final String GOOD =
            "2010,II,Boa constrictor,Reptilia,Serpentes,Boidae,Boa,FR,SG,ID,20,40,live,,T,W\n";
    private static final String SHIPMENTS =
            "Id,Year,Appendix,Taxon,Class,Order,Family,Genus,Term,Quantity,Unit,Importer,"
                    + "Exporter,Origin,Purpose,Source,Reporter.type,Import.permit.RandomID,Export.permit.RandomID,"
                    + "Origin.permit.RandomID\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11 | 1,5              | COLUMNS_WRONG
            11 | "1,5"            | QUANTITY_WRONG
            11 | 1e400            | QUANTITY_WRONG
            11 | 1.5.1            | QUANTITY_WRONG
            11 | -3               | QUANTITY_NEGATIVE
            11 | 0.123456789      | QUANTITY_TOO_FINE
            11 | 1234567890123    | QUANTITY_TOO_LARGE
            11 | NaN              | QUANTITY_WRONG
            1  | 19999            | YEAR_WRONG
            1  | 1974             | YEAR_WRONG
            1  | 2999             | YEAR_WRONG
            1  | MMX              | YEAR_WRONG
            1  | ''               | VALUE_MISSING
            2  | IV               | APPENDIX_UNKNOWN
            3  | ''               | VALUE_MISSING
            8  | QQ               | COUNTRY_UNKNOWN
            9  | ''               | VALUE_MISSING
            13 | unobtainium      | TERM_UNKNOWN
            14 | furlongs         | UNIT_UNKNOWN
            15 | J                | PURPOSE_UNKNOWN
            16 | V                | SOURCE_UNKNOWN
            """)
    void names_the_place_of_a_bad_value(int column, String value, TradeFault fault) {
        String[] cells = GOOD.strip().split(",", -1);
        cells[column - 1] = value;
        TradeLoadReport report = load(HEADER + GOOD + String.join(",", cells) + "\n");
        assertThat(report.release()).isEmpty();
        assertThat(report.refusals()).isEqualTo(1);
        TradeFaultFound found = report.faults().getFirst();
        assertThat(found.fault()).isEqualTo(fault);
        assertThat(found.line()).isEqualTo(3);
        assertThat(found.column()).isEqualTo(fault == TradeFault.COLUMNS_WRONG ? 17 : column);
    }

    @Test
    void refuses_a_header_that_is_none_and_says_what_was_expected() {
        TradeLoadReport report = load("Jahr,Anhang\n2010,II\n");
        assertThat(report.faults()).singleElement().satisfies(found -> {
            assertThat(found.fault()).isEqualTo(TradeFault.FORMAT_UNKNOWN);
            assertThat(found.value()).contains("Year,Appendix");
        });
    }

    @Test
    void names_a_row_of_21_columns_and_a_file_that_was_cut_in_the_middle() {
        TradeLoadReport report = load(SHIPMENTS
                + "1,2010,II,Boa constrictor,,,Boidae,Boa,live,1,,FR,SG,,T,W,E,,,,more\n"
                + "2,2010,II,Boa constr");
        assertThat(report.faults())
                .extracting(TradeFaultFound::fault, TradeFaultFound::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TradeFault.COLUMNS_WRONG, 2L),
                        org.assertj.core.groups.Tuple.tuple(TradeFault.COLUMNS_WRONG, 3L),
                        org.assertj.core.groups.Tuple.tuple(TradeFault.FILE_BREAKS_OFF, 3L));
    }

    @Test
    void names_a_gzip_that_was_cut_and_a_file_that_is_not_utf_8() throws IOException {
        byte[] packed = gzip(HEADER + GOOD.repeat(5_000).replace("2010", "2011"));
        Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(packed, packed.length / 2));
        Path latin = Files.write(
                folder.resolve("latin.csv"),
                (HEADER + GOOD.replace("Boa c", "Bo\u00e4 c")).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(TradeFixture.load(folder.resolve("r1"), cut).faults())
                .anyMatch(found -> found.fault() == TradeFault.FILE_BREAKS_OFF);
        assertThat(TradeFixture.load(folder.resolve("r2"), latin).faults())
                .anyMatch(found -> found.fault() == TradeFault.FILE_NOT_UTF8);
    }

    @Test
    void names_a_row_that_is_there_already_and_where_it_stood_first() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), HEADER + GOOD);
        Path two = Files.writeString(folder.resolve("two.csv"), HEADER + GOOD.replace(",20,", ",21,"));
        TradeLoadReport report = TradeFixture.load(folder.resolve("release"), one, two);
        assertThat(report.faults())
                .containsExactly(new TradeFaultFound(TradeFault.ROW_TWICE, "two.csv", 2, 0, "one.csv:2"));
        assertThat(report.rows()).isEqualTo(1);
    }

    @Test
    void does_not_mix_shipments_and_tabulations() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), HEADER + GOOD);
        Path two = Files.writeString(
                folder.resolve("two.csv"), SHIPMENTS + "1,2010,II,Boa constrictor,,,,,live,1,,FR,SG,,T,W,E,,,\n");
        assertThat(TradeFixture.load(folder.resolve("release"), one, two).faults())
                .containsExactly(new TradeFaultFound(TradeFault.KINDS_MIXED, "two.csv", 0, 0, "COMPTAB"));
    }

    @Test
    void a_dry_run_says_everything_and_makes_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), HEADER + GOOD + GOOD.replace("W\n", "V\n"));
        TradeLoadReport report = TradeFixture.load(
                folder.resolve("release"),
                new LoadTrade(List.of(file), Optional.empty(), Optional.empty(), true, true));
        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.refusals()).isEqualTo(1);
        assertThat(report.release()).isEmpty();
    }

    @Test
    void keeps_the_good_rows_where_they_are_wanted() throws Exception {
        Path file = Files.writeString(
                folder.resolve("file.csv"),
                HEADER + GOOD + GOOD.replace("W\n", "V\n") + GOOD + GOOD.replace("2010", "2011"));
        TradeLoadReport report = TradeFixture.load(
                folder.resolve("release"),
                new LoadTrade(List.of(file), Optional.empty(), Optional.empty(), false, true));
        assertThat(report.refusals()).isEqualTo(2);
        try (TradeFixture trade = TradeFixture.open(folder.resolve("release"))) {
            assertThat(trade.csv(TradeQuestion.of(TradeKind.COMPTAB)))
                    .isEqualTo(HEADER + GOOD + GOOD.replace("2010", "2011"));
        }
    }

    @Test
    void reads_older_formats_semicolons_archives_and_exports_by_codes() throws Exception {
        Path older = Files.writeString(
                folder.resolve("older.csv"),
                "Year;App.;Family;Taxon;Importer;Exporter;Origin;Importer reported quantity;Exporter reported quantity;"
                        + "Term;Unit;Purpose;Source\r\n2009;II;Boidae;Boa constrictor;FR;NA;;;7;live;;T;W\r\n");
        Path zip = folder.resolve("more.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("part_10.csv", "part_2.csv", "read me.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write((HEADER
                                + GOOD.replace(
                                        "2010",
                                        "20" + name.replaceAll("\\D", "").replaceFirst("^2$", "12")))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        TradeLoadReport report = TradeFixture.load(folder.resolve("release"), older, zip);
        assertThat(report.faults()).isEmpty();
        assertThat(report.release().orElseThrow().sources())
                .extracting(source -> source.name())
                .containsExactly("older.csv", "more.zip!part_2.csv", "more.zip!part_10.csv");
        try (TradeFixture trade = TradeFixture.open(folder.resolve("release"))) {
            assertThat(trade.csv(TradeQuestion.of(TradeKind.COMPTAB).withYears(2009, 2009), ';'))
                    .isEqualTo(HEADER.replace(',', ';') + "2009;II;Boa constrictor;;;Boidae;;FR;NA;;;7;live;;T;W\n");
        }
    }

    @Test
    void reads_an_export_by_codes_as_psql_prints_it() throws Exception {
        Path file = Files.writeString(
                folder.resolve("raw.csv"),
                " appendix | cites_taxon_code | approved_taxon_code | cites_name | export_country_code |"
                        + " import_country_code | origin_country_code | quantity_1 | term_code_1 | unit_code_1 |"
                        + " taxon_family | purpose_code | source_code | reporter_type | shipment_number | shipment_year |"
                        + " global_trade \n----------+------------------\n"
                        + " 2        | 2305.2 | 2305.2 | Iguana iguana | US | NL | SR | 100 | LIV | KIL | Iguanidae |"
                        + "   |   | I | 394291 | 1984 | f\n");
        TradeLoadReport report = TradeFixture.load(folder.resolve("release"), file);
        assertThat(report.faults()).isEmpty();
        assertThat(report.release().orElseThrow().kind()).isEqualTo(ReleaseKind.SHIPMENTS);
        try (TradeFixture trade = TradeFixture.open(folder.resolve("release"))) {
            assertThat(trade.csv(TradeQuestion.of(TradeKind.SHIPMENTS)))
                    .isEqualTo(SHIPMENTS + "394291,1984,II,Iguana iguana,,,Iguanidae,,live,100,kg,NL,US,SR,,,I,,,\n");
        }
    }

    private TradeLoadReport load(String text) {
        try {
            Path file = Files.writeString(folder.resolve("file.csv"), text);
            return TradeFixture.load(folder.resolve("release"), file);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
