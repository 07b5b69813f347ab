package org.saola.species.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.identity.ApiTokens;
import org.saola.identity.TestPeople;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs have many names checked in one request. */
@SaolaTest
@Tag("database")
class ListChecksApiTests {

    private static final String PATH = "/api/v1/species/list-checks";
    private static final String JSON = "application/json";

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    @Test
    void answers_each_name_with_a_line() throws Exception {
        HttpResponse<String> answer = post(
                "?date=1985-03-01",
                JSON,
                "[\"Loxodonta africana\", {\"name\": \"Smutsia gigantea\", \"date\": \"2017-01-02\", \"country\": \"GA\"},"
                        + " {\"name\": \"Loxodonta africana\", \"date\": \"1985-02-30\"}, \"qqqq zzzz\"]",
                token("species:write"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/x-ndjson");
        List<JsonNode> lines =
                answer.body().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines)
                .extracting(line -> line.path("status").asString())
                .containsExactly("CERTAIN", "SYNONYM", "BAD_DATE", "UNKNOWN");
        assertThat(lines.get(0).path("cites").path("inWords").asString()).isEqualTo("II");
        assertThat(lines.get(0).path("date").asString()).isEqualTo("1985-03-01");
        assertThat(lines.get(1).path("cites").path("inWords").asString()).isEqualTo("I");
        assertThat(lines.get(1).path("accepted").asString()).isEqualTo("Manis gigantea");
        assertThat(lines.get(1).path("country").asString()).isEqualTo("GA");
        assertThat(lines.get(2).path("cites").isNull()).isTrue();
        assertThat(lines.get(3).path("data").path("verified").asBoolean()).isFalse();
    }

    @Test
    void a_table_comes_back_with_columns_added() throws Exception {
        HttpResponse<String> answer = post(
                "", "text/csv", "id,Name,date,x\n1,Loxodonta africana,1999-03-01,=1\n2,,,\n", token("species:write"));
        assertThat(answer.body().lines().toList())
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("id,Name,date,x,saola_status,saola_taxon,"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("1,Loxodonta africana,1999-03-01,=1,CERTAIN,"))
                .satisfies(lines -> assertThat(lines.get(1)).contains(",I/II,true,"))
                .satisfies(lines -> assertThat(lines.get(2)).startsWith("2,,,,NO_NAME,,"));
        assertThat(post("", "text/csv", "id,species\n1,a\n", token("species:write"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void keeps_out_who_may_not_and_what_is_too_much() throws Exception {
        String names = "[" + String.join(",", Collections.nCopies(501, "\"Loxodonta africana\"")) + "]";
        // Without a token a browser could be made to send it, so the token of forms is asked for.
        assertThat(post("", JSON, names, "").statusCode()).isEqualTo(403);
        assertThat(post("", JSON, "[]", token("species:read")).statusCode()).isIn(401, 403);
        assertThat(post("", JSON, names, token("species:write")).body().lines()).hasSize(501);
        String many = "[" + "\"a\",".repeat(100_000) + "\"a\"]";
        HttpResponse<String> refused = post("", JSON, many, token("species:write"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("species.list-too-long");
    }

    @Test
    void says_what_is_malformed() throws Exception {
        String token = token("species:write");
        for (String body : new String[] {"", "{}", "[1]", "[\"a\"", "[{\"nam\": \"a\"}]", "[null]"}) {
            assertThat(post("", JSON, body, token).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(post("?date=1985", JSON, "[]", token).statusCode()).isEqualTo(400);
        assertThat(post("?country=Narnia", JSON, "[]", token).statusCode()).isEqualTo(400);
        assertThat(post("?day=1985-01-01", JSON, "[]", token).statusCode()).isEqualTo(400);
        assertThat(post("", "text/plain", "a", token).statusCode()).isIn(400, 415);
        assertThat(post("", JSON, "[]", token).body()).isEmpty();
    }

    private HttpResponse<String> post(String query, String type, String body, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PATH + query))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String token(String scope) {
        TestPeople.TestPerson person = new TestPeople(program).person("Ada Program", Role.OFFICER);
        return program.getBean(ApiTokens.class)
                .make(
                        new Viewer.Member(
                                person.id(),
                                person.agency(),
                                Optional.empty(),
                                Set.of(Role.OFFICER),
                                Set.of(),
                                Set.of(Factor.PASSKEY),
                                new Origin(Origin.Channel.PAGE, "192.0.2.79", "")),
                        "lists",
                        Set.of(scope),
                        Duration.ofDays(1));
    }
}
