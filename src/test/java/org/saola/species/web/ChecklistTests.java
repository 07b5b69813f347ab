package org.saola.species.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saola.Http;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.kernel.Role;
import org.saola.kit.sheet.SheetLimits;
import org.saola.kit.sheet.SheetReader;
import org.saola.kit.sheet.SheetRow;
import org.saola.species.internal.IndexText;
import org.saola.species.internal.LoadedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A list of taxa as a file has what its page has, for those who may see it. */
@SaolaTest
@Tag("database")
class ChecklistTests {

    private static final int NAME = 4;
    private static final int AUTHOR = 5;
    private static final int LISTING = 8;
    private static final int ENGLISH = 14;
    private static final int CODES = 17;

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Http http;

    @BeforeEach
    void make() {
        http = new Http(port);
    }

    @AfterEach
    void takeAway() {
        new LoadedData(program).takeAway();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/species/countries/KE?list=I",
                "/species/appendices/III",
                "/species?q=panthera&list=I",
                "/species?class=abc&country=QQ&list=IX&q=%20"
            })
    void has_the_same_taxa_as_its_page_in_every_format(String address) throws IOException {
        List<String> shown = new ArrayList<>();
        Document page = page(address);
        List<String> links = page.select(".table-files a").eachAttr("href");
        String next = address;
        while (!next.isEmpty()) {
            page = page(next);
            page.select("#taxa tbody tr")
                    .forEach(row -> shown.add(row.select("th a").text() + " "
                            + row.select("td").get(row.select("td").size() - 2).text()));
            next = page.select(".pager a[rel=next]").attr("href");
        }
        assertThat(links).hasSize(3);
        assertThat(shown).isNotEmpty();

        List<SheetRow> csv = rows(links.get(1));
        assertThat(csv.stream()
                        .map(row -> row.text(NAME) + " "
                                + (row.text(LISTING).isEmpty() ? "No listing on record" : row.text(LISTING))))
                .containsExactlyInAnyOrderElementsOf(shown);
        List<SheetRow> xlsx = rows(links.get(2));
        assertThat(xlsx.stream().map(ChecklistTests::texts).toList())
                .isEqualTo(csv.stream().map(ChecklistTests::texts).toList());
        String words = PaperFile.get(port, links.get(0)).words();
        assertThat(csv).allSatisfy(row -> assertThat(words).contains(row.text(NAME)));
    }

    private static List<String> texts(SheetRow row) {
        return IntStream.range(0, 19).mapToObj(row::text).toList();
    }

    @Test
    void a_paper_is_in_order_and_says_what_it_is_of() {
        String words = PaperFile.get(port, "/species/checklist.pdf?country=KE&list=I&lang=en")
                .words();
        assertThat(words)
                .contains("Checklist of species", "CITES Appendix Appendix I", "Country of the range Kenya")
                .contains("Starter set, not verified", "Loxodonta africana", "Blumenbach", "African elephant")
                .containsSubsequence("Animalia › Mammalia", "Carnivora", "Felidae", "Panthera pardus", "Proboscidea");
        assertThat(PaperFile.get(port, "/species/checklist.pdf?country=KE&list=I&lang=fr")
                        .words())
                .contains("Liste d’espèces", "Annexe I", "Jeu de départ", "éléphant");
    }

    @Test
    void nobody_gets_official_data_in_any_format() throws IOException {
        Visitor officer = signedIn();
        load(IndexText.row(901, "fictum", "Maker, 1999", "Made-up ox"));
        for (String format : List.of("pdf", "csv", "xlsx")) {
            PaperFile closed = PaperFile.get(port, "/species/checklist." + format + "?q=Saolatherium");
            assertThat(new String(closed.answer().body(), StandardCharsets.UTF_8))
                    .doesNotContain("fictum");
        }
        assertThat(PaperFile.get(port, "/species/checklist.pdf?q=Saolatherium").words())
                .contains("No taxon fits.")
                .doesNotContain("fictum");
        assertThat(PaperFile.get(port, "/species/checklist.pdf?q=Saolatherium", officer)
                        .words())
                .contains("Saolatherium fictum Maker, 1999", "Made-up ox", "LA, VN (presence uncertain)")
                .contains("Data of a test");
    }

    @Test
    void a_name_that_looks_like_a_formula_computes_nothing() throws IOException {
        Visitor officer = signedIn();
        load(IndexText.row(901, "fictum", "=1+1", "=HYPERLINK(\"\"http://127.0.0.1\"\")"));
        String csv = new String(
                PaperFile.get(port, "/species/checklist.csv?q=Saolatherium%20fictum", officer)
                        .answer()
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("'=1+1", "'=HYPERLINK").doesNotContain(",=", ",\"=");
        List<SheetRow> xlsx = rows(
                "/species/checklist.xlsx?q=Saolatherium%20fictum",
                PaperFile.get(port, "/species/checklist.xlsx?q=Saolatherium%20fictum", officer));
        assertThat(xlsx.getFirst().text(AUTHOR)).isEqualTo("=1+1");
        assertThat(xlsx.getFirst().text(ENGLISH)).startsWith("=HYPERLINK");
        assertThat(xlsx.getFirst().text(CODES)).isEqualTo("LA, VN (presence uncertain)");
    }

    @Test
    void what_is_too_long_for_paper_says_so_and_is_offered_as_a_table() throws IOException {
        Visitor officer = signedIn();
        String many = IntStream.rangeClosed(1, ChecklistPapers.MOST + 1)
                .mapToObj(i -> IndexText.row(10_000 + i, "fictum" + letters(i), "Maker, 1999", "Ox"))
                .collect(Collectors.joining());
        load(many);
        officer.get("/species?lang=en");
        assertThat(officer.page().select(".table-files a").eachText()).containsExactly("CSV", "XLSX");
        assertThat(officer.page().select(".table-files").text()).contains("for 2,000 taxa at most");
        HttpResponse<String> refused = officer.get("/species/checklist.pdf");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(officer.page().select("main").text()).contains("This list has 2,001 taxa");
        assertThat(rows("/species/checklist.csv", PaperFile.get(port, "/species/checklist.csv", officer)))
                .hasSize(ChecklistPapers.MOST + 1);
    }

    private static String letters(int number) {
        return IntStream.of(number / 676, number / 26 % 26, number % 26)
                .mapToObj(digit -> String.valueOf((char) ('a' + digit)))
                .collect(Collectors.joining());
    }

    private void load(String rows) throws IOException {
        Path index = Files.writeString(folder.resolve("index.csv"), IndexText.HEAD + rows);
        new LoadedData(program).load(LocalDate.of(2026, 11, 1), index);
    }

    private Visitor signedIn() {
        TestPeople people = new TestPeople(program);
        return new TestSignIn(program, port).signedIn(people.withPassword(people.person("Amara Sow", Role.OFFICER)));
    }

    private Document page(String address) {
        return Jsoup.parse(http.get(address + (address.contains("?") ? "&" : "?") + "lang=en")
                .body());
    }

    private List<SheetRow> rows(String address) throws IOException {
        return rows(address, PaperFile.get(port, address));
    }

    /** The rows of taxa, without the heading and the notes at the end. */
    private List<SheetRow> rows(String address, PaperFile file) throws IOException {
        assertThat(file.answer().statusCode()).as(address).isEqualTo(200);
        Path saved = Files.write(folder.resolve("list"), file.answer().body());
        List<SheetRow> rows = new ArrayList<>();
        SheetReader.read(saved, SheetLimits.STANDARD, rows::add);
        return rows.stream().skip(1).filter(row -> !row.text(NAME).isEmpty()).toList();
    }
}
