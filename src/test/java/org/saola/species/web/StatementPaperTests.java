package org.saola.species.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saola.Http;
import org.saola.SaolaTest;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Origin;
import org.saola.kernel.Viewer;
import org.saola.species.MakeStatement;
import org.saola.species.Regime;
import org.saola.species.Species;
import org.saola.species.StatementCode;
import org.saola.species.Statements;
import org.saola.species.TaxonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The paper of a statement says what its page says, in its language, to whoever has its code. */
@SaolaTest
@Tag("database")
class StatementPaperTests {

    private static final Viewer NOBODY = new Viewer.Nobody(new Origin(Origin.Channel.PAGE, "192.0.2.79", ""));

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Statements statements;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Species species;

    @LocalServerPort
    private int port;

    private StatementCode made() {
        TaxonId elephant = species.book(NOBODY)
                .resolve("Loxodonta africana")
                .candidates()
                .getFirst()
                .taxon();
        return statements.make(
                NOBODY,
                new MakeStatement(
                        elephant, Regime.CITES, LocalDate.of(1999, 3, 1), Optional.of(new CountryCode("BW"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void says_all_that_its_page_says(String language) {
        StatementCode code = made();
        HttpResponse<String> answer = new Http(port).get("/species/statements/" + code + "?lang=" + language);
        Document page = Jsoup.parse(answer.body());
        PaperFile paper = PaperFile.get(port, page.select("main .actions a").attr("href") + "?lang=" + language);

        assertThat(paper.answer().statusCode()).isEqualTo(200);
        assertThat(paper.header("content-type")).isEqualTo("application/pdf");
        page.select("main .no-print, main svg").remove();
        List<String> said = page.select("main h1, main h2, main h3, main p, main li li, main dd, main ul > li").stream()
                .map(each -> each.text().replace('\u00A0', ' ').strip())
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(said).hasSizeGreaterThan(20);
        String words = paper.words();
        assertThat(said).allSatisfy(text -> assertThat(words).contains(text));
        assertThat(words).contains(code.inGroups());
    }

    @Test
    void is_named_by_what_it_is_about_and_not_by_the_code_that_opens_it() {
        StatementCode code = made();
        assertThat(PaperFile.get(port, "/species/statements/" + code + ".pdf").header("content-disposition"))
                .isEqualTo("attachment; filename=\"loxodonta-africana-cites-1999-03-01.pdf\"");
        assertThat(PaperFile.get(
                                port, "/species/statements/" + code.value().toLowerCase(java.util.Locale.ROOT) + ".pdf")
                        .answer()
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void is_not_there_for_a_code_that_nobody_was_given() {
        for (String code : List.of(StatementCode.draw().toString(), "x", "..%2f..", "x".repeat(2_000))) {
            assertThat(PaperFile.get(port, "/species/statements/" + code + ".pdf")
                            .answer()
                            .statusCode())
                    .as(code)
                    .isIn(400, 404);
        }
    }
}
