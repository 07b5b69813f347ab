package org.saola.species.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A list goes in and comes back with its answers, by plain forms. */
@SaolaTest
@Tag("database")
class ListPagesTests {

    private static final String LISTS = "/species/lists";

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private Visitor nobody;

    @BeforeEach
    void make() {
        nobody = new Visitor(port);
    }

    @Test
    void anybody_pastes_names_and_takes_the_table_back() {
        nobody.get("/species");
        assertThat(nobody.page().select("main a[href=" + LISTS + "]")).hasSize(1);
        nobody.get(LISTS);
        assertThat(nobody.page().select("main input[type=file]")).isEmpty();
        HttpResponse<String> answer = nobody.post(
                LISTS,
                form("names", "Loxodonta africana\n\n  Smutsia gigantea\nqqqq zzzz\n<b>=1+1", "date", "1985-03-01"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(nobody.page().select("main tbody tr")).hasSize(4);
        assertThat(nobody.page().select("main tbody tr").get(0).text()).contains("Certain", "Appendix II");
        assertThat(nobody.page().select("main tbody tr").get(1).text()).contains("Synonym", "Manis gigantea");
        assertThat(nobody.page().select("main tbody tr").get(3).text()).startsWith("4 <b>=1+1");
        assertThat(nobody.page().select("textarea[name=names]").val()).contains("Loxodonta africana");

        nobody.post(LISTS, form("names", "Loxodonta africana\nqqqq zzzz", "status", "UNKNOWN"));
        assertThat(nobody.page().select("main tbody tr")).hasSize(1);

        HttpResponse<String> file = nobody.post(
                LISTS + "/file",
                form("names", "Loxodonta africana\n=1+1 qqqqqq", "date", "1985-03-01", "format", "csv", "lang", "fr"));
        assertThat(file.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        List<String> lines = file.body().lines().toList();
        assertThat(lines.get(0)).startsWith("Nom,Saola\u00A0: Résultat,Saola\u00A0: Nom accepté");
        assertThat(lines.get(1))
                .startsWith("Loxodonta africana,Certain,Loxodonta africana,,,1985-03-01,,Annexe II,II,");
        assertThat(lines.get(2)).startsWith("'=1+1 qqqqqq,Inconnu,,");
        assertThat(file.body()).contains("Jeu de départ");
    }

    @Test
    void nobody_sends_neither_files_nor_long_lists() {
        String names = IntStream.range(0, 501).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
        assertThat(nobody.post(LISTS, form("names", names)).statusCode()).isEqualTo(422);
        assertThat(nobody.page().select(".field-error").text()).contains("501", "500");
        assertThat(nobody.post(LISTS + "/file", form("names", names, "format", "csv"))
                        .statusCode())
                .isEqualTo(400);
        nobody.get(LISTS);
        assertThat(nobody.upload(LISTS, "file", "a.csv", "Name\nLoxodonta africana\n")
                        .statusCode())
                .isEqualTo(422);
        assertThat(nobody.post(LISTS, form("names", " \n ")).statusCode()).isEqualTo(422);
        assertThat(nobody.post(LISTS, form("names", "a", "date", "1985-13-01")).statusCode())
                .isEqualTo(422);
        assertThat(nobody.post(LISTS, form("names", "a", "country", "Narnia")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_table_comes_back_with_its_own_columns_as_they_were() {
        Visitor officer = officer();
        officer.get(LISTS);
        HttpResponse<String> brought = officer.upload(
                LISTS,
                "file",
                "../../seizures 2019.csv",
                "No;Species;Seized;Remark\n7;Loxodonta africana;03/12/2019;=cmd()\n\n8;Nonsense nonsense;;\n9;Panthera leo;31/02/2019;x;extra\n");
        assertThat(brought.statusCode()).isEqualTo(303);
        String list = Visitor.location(brought);
        officer.follow(brought);
        assertThat(officer.page().select("h1").text()).isEqualTo(".._.._seizures 2019.csv");
        assertThat(officer.page().select("select[name=name] option[selected]").val())
                .isEqualTo("2");
        assertThat(officer.page().select("select[name=date] option[selected]").val())
                .isEqualTo("3");

        officer.follow(officer.send(list, "heading", "yes", "name", "2", "date", "3", "order", "DAY_FIRST"));
        assertThat(officer.page().select("main .tag-list").text())
                .contains("All: 3", "Certain: 1", "Unknown: 1", "Day not readable: 1");
        officer.get(list + "?status=BAD_DATE&lang=en");
        assertThat(officer.page().select("#result tbody tr")).hasSize(1);
        assertThat(officer.page().select("#result tbody tr").text())
                .contains("Panthera leo")
                .doesNotContain("Appendix");

        HttpResponse<String> file = officer.get(list + "/file.csv?lang=en");
        assertThat(file.headers().firstValue("content-disposition").orElse("")).contains("seizures 2019-saola.csv");
        List<String> lines = file.body().lines().toList();
        assertThat(lines.get(0)).startsWith("No,Species,Seized,Remark,,Saola: Result,");
        assertThat(lines.get(1))
                .startsWith("7,Loxodonta africana,03/12/2019,'=cmd(),,Certain,Loxodonta africana,,,2019-12-03,");
        assertThat(lines.get(2)).isEmpty();
        assertThat(lines.get(3)).startsWith("8,Nonsense nonsense,,,,");
        assertThat(lines.get(4)).startsWith("9,Panthera leo,31/02/2019,x,extra,Day not readable,Panthera leo,,,,");

        assertThat(officer.get(list + "/file.pdf").statusCode()).isEqualTo(404);
        Visitor other = officer();
        for (String address : new String[] {list, list + "/file.csv", list + "/file.xlsx", LISTS + "/x"}) {
            assertThat(other.get(address).statusCode()).isEqualTo(404);
        }
        assertThat(nobody.get(list).statusCode()).isIn(302, 303, 401);

        officer.get(list);
        assertThat(officer.send(list + "/remove").statusCode()).isEqualTo(303);
        assertThat(officer.get(list).statusCode()).isEqualTo(404);
    }

    @Test
    void bad_files_are_told_beside_the_field() {
        Visitor officer = officer();
        for (String content : new String[] {"", "\u0000\u0001", "a\n\"open\nb", "Name\n" + "x".repeat(40_000)}) {
            officer.get(LISTS);
            assertThat(officer.upload(LISTS, "file", "bad.csv", content).statusCode())
                    .isEqualTo(422);
            assertThat(officer.page().select(".field-error")).hasSize(1);
        }
        assertThat(officer.page().select(".field-error").text()).contains("row 2, column 1");
    }

    private Visitor officer() {
        TestPeople people = new TestPeople(program);
        return new TestSignIn(program, port).signedIn(people.withPassword(people.person("Ada Reyes", Role.OFFICER)));
    }

    /** Sent as a browser does, with the hidden fields of the page. */
    private java.util.Map<String, String> form(String... fields) {
        nobody.get(LISTS);
        java.util.Map<String, String> values = new java.util.LinkedHashMap<>();
        nobody.page()
                .select("form[action=" + LISTS + "] input[type=hidden]")
                .forEach(hidden -> values.put(hidden.attr("name"), hidden.val()));
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return values;
    }
}
