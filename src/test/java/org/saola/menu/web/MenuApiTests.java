package org.saola.menu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saola.Http;
import org.saola.SaolaTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The promise that the API of the menu makes to programs. */
@SaolaTest
@Tag("database")
class MenuApiTests {

    private static final String SERVICES = "/api/v1/menu/services";

    @LocalServerPort
    private int port;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void gives_a_page_of_services_with_exactly_the_promised_fields() {
        JsonNode page = http.json(SERVICES);
        assertThat(names(page)).containsExactly("total", "page", "size", "services");
        assertThat(page.path("total").asInt()).isEqualTo(89);
        assertThat(page.path("page").asInt()).isEqualTo(1);
        assertThat(page.path("size").asInt()).isEqualTo(20);
        assertThat(page.path("services")).hasSize(20);
        for (JsonNode service : page.path("services")) {
            assertThat(names(service))
                    .containsExactly(
                            "id",
                            "kind",
                            "title",
                            "summary",
                            "topics",
                            "audiences",
                            "methods",
                            "duration",
                            "leads",
                            "supporting",
                            "languages",
                            "access",
                            "opens",
                            "related",
                            "source",
                            "edition",
                            "verified");
        }
    }

    @Test
    void tells_a_duration_in_numbers_and_in_words() {
        JsonNode duration = http.json(SERVICES + "/concealment-methods?lang=fr").path("duration");
        assertThat(names(duration)).containsExactly("min", "max", "unit", "text", "variants");
        assertThat(duration.path("unit").asString()).isEqualTo("DAY");
        assertThat(duration.path("text").asString()).isEqualTo("1 à 3 jours");
        assertThat(duration.path("variants").path(1).path("text").asString()).isEqualTo("2,5 à 3 jours");
        assertThat(http.json(SERVICES + "/ethics-training")
                        .path("duration")
                        .path("min")
                        .asDouble())
                .isEqualTo(0.5);
    }

    @Test
    void leaves_the_unit_null_where_the_duration_depends_on_needs_and_says_so() {
        JsonNode duration = http.json(SERVICES + "/mentorships-twinning").path("duration");
        assertThat(duration.path("unit").isNull()).isTrue();
        assertThat(duration.path("min").isNull()).isTrue();
        assertThat(duration.path("text").asString()).isEqualTo("Based on needs identified");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=COURSE, 29",
        "kind=course, 29",
        "kind=COURSE&kind=OPERATIONAL_SERVICE, 34",
        "lead=cites&kind=ONLINE_MODULE, 16",
        "lead=world-bank, 1",
        "lead=WORLD_BANK, 1",
        "language=pt, 1",
        "audience=prosecutors&method=scenario-exercises, 1",
        "topic=timber&q=identification, 2",
        "max-days=0.5&kind=COURSE, 3",
        "q=blanchimant&lang=fr, 6",
        "q=xyzzyqwerty, 0",
    })
    void narrows_by_words_and_filters(String parameters, int total) {
        assertThat(http.json(SERVICES + "?" + parameters).path("total").asInt()).isEqualTo(total);
    }

    @Test
    void gives_every_service_once_when_all_pages_are_read() {
        List<String> ids = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            http.json(SERVICES + "?size=25&page=" + page)
                    .path("services")
                    .forEach(service -> ids.add(service.path("id").asString()));
        }
        assertThat(ids).hasSize(89).doesNotHaveDuplicates();
        assertThat(http.json(SERVICES + "?page=99").path("services")).isEmpty();
    }

    @Test
    void speaks_the_language_that_was_asked_for() {
        assertThat(http.json(SERVICES + "/ivory-sampling?lang=es").path("title").asString())
                .isEqualTo("Muestreo de marfil");
        assertThat(http.get(SERVICES + "/ivory-sampling", "Accept-Language", "fr-CM,fr;q=0.9")
                        .body())
                .contains("ivoire");
    }

    @Test
    void keeps_no_cookie_for_programs() {
        HttpResponse<String> answer = http.get(SERVICES + "?lang=fr");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'?qq=ivory', 400, kit.parameter-unknown, qq",
        "'?page=0', 400, kit.parameter-out-of-range, page",
        "'?page=-1', 400, kit.parameter-out-of-range, page",
        "'?size=201', 400, kit.parameter-out-of-range, size",
        "'?size=ten', 400, kit.parameter-malformed, size",
        "'?page=99999999999', 400, kit.parameter-malformed, page",
        "'?max-days=-1', 400, kit.parameter-out-of-range, max-days",
        "'?max-days=1e400', 400, kit.parameter-out-of-range, max-days",
        "'?kind=LECTURE', 400, menu.code-unknown, kind",
        "'?topic=gardening', 400, menu.code-unknown, topic",
        "'?lang=xx', 400, kit.parameter-malformed, lang",
    })
    void refuses_what_it_does_not_know_and_names_it(String parameters, int status, String code, String field) {
        HttpResponse<String> answer = http.get(SERVICES + parameters);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode problem = http.json(SERVICES + parameters);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("errors").path(0).path("field").asString()).isEqualTo(field);
    }

    @Test
    void refuses_words_without_end() {
        HttpResponse<String> answer = http.get(SERVICES + "?q=" + "ivory+".repeat(100));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("menu.words-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing-here", "..%2f..%2fetc", "WIRE", "%3Cscript%3E", "a%20b"})
    void knows_no_service_by_a_wrong_id(String id) {
        HttpResponse<String> answer = http.get(SERVICES + "/" + id);
        assertThat(answer.statusCode()).isBetween(400, 404);
        // As JSON that no browser reads as a page, whatever the id contains.
        if (answer.statusCode() == 404) {
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        }
    }

    @Test
    void describes_itself_in_the_language_of_the_reader() {
        JsonNode document = http.json("/api/openapi.json?lang=fr");
        JsonNode search = document.path("paths").path(SERVICES).path("get");
        assertThat(search.path("summary").asString()).isEqualTo("Rechercher dans le menu de services");
        List<String> parameters = new ArrayList<>();
        search.path("parameters").forEach(parameter -> {
            parameters.add(parameter.path("name").asString());
            assertThat(parameter.path("description").asString()).doesNotStartWith("menu.api");
        });
        assertThat(parameters)
                .containsExactlyInAnyOrder(
                        "q",
                        "kind",
                        "topic",
                        "audience",
                        "lead",
                        "method",
                        "max-days",
                        "language",
                        "lang",
                        "page",
                        "size");
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
