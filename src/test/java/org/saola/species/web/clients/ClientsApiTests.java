package org.saola.species.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.Http;
import org.saola.SaolaTest;
import org.saola.identity.ApiTokens;
import org.saola.identity.TestPeople;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Programs made for the public API ask Saola instead, and notice nothing; our own API beside it. */
@SaolaTest
@Tag("database")
class ClientsApiTests {

    private static final String TAXA = "/species/api/v1/taxon_concepts";

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private Http http;
    private String token;

    @BeforeEach
    void make() {
        http = new Http(port);
        token = token("species:read");
    }

    @Test
    void refuses_without_a_word_whoever_has_no_good_token() {
        for (String[] headers : new String[][] {
            {"Accept", "*/*"},
            {ClientsDoor.TOKEN, "nonsense"},
            {ClientsDoor.TOKEN, token("menu:read")},
            {"Authorization", "Bearer " + token}
        }) {
            HttpResponse<String> answer = http.get(TAXA + ".json", headers);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void answers_the_request_of_a_known_client() {
        HttpResponse<String> answer = ask(TAXA + ".json?name=loxodonta%20AFRICANA&page=1&per_page=500");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json;charset=UTF-8");
        assertThat(answer.headers().firstValue("total-count")).contains("1");
        assertThat(answer.headers().firstValue("link")).isEmpty();
        JsonNode body = json(answer);
        assertThat(body.path("pagination").toString())
                .isEqualTo("{\"current_page\":1,\"per_page\":500,\"total_entries\":1}");
        assertThat(body.at("/taxon_concepts/0/cites_listing").asString()).isEqualTo("I/II");
        assertThat(body.at("/taxon_concepts/0/higher_taxa/family").asString()).isEqualTo("Elephantidae");
        assertThat(body.at("/taxon_concepts/0/updated_at").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        int id = body.at("/taxon_concepts/0/id").asInt();
        for (String part : new String[] {"distributions", "cites_legislation", "eu_legislation", "references"}) {
            assertThat(ask(TAXA + "/" + id + "/" + part + ".json").statusCode())
                    .as(part)
                    .isEqualTo(200);
        }
    }

    @Test
    void leads_from_page_to_page() {
        HttpResponse<String> second = ask(TAXA + "?language=EN,FR&page=2&per_page=10");

        assertThat(json(second).path("taxon_concepts")).hasSize(10);
        assertThat(second.headers().firstValue("link").orElseThrow())
                .contains("/species/api/v1/taxon_concepts.json?language=EN%2CFR&per_page=10&page=1>; rel=\"first\"")
                .contains("rel=\"prev\"")
                .contains("page=3>; rel=\"next\"")
                .contains("rel=\"last\"");
        assertThat(json(ask(TAXA + "?page=99999")).path("taxon_concepts")).isEmpty();
        assertThat(json(ask(TAXA + "?per_page=9999")).at("/pagination/per_page").asInt())
                .isEqualTo(500);
    }

    @Test
    void says_what_is_wrong_in_the_words_that_clients_know() {
        assertThat(fault(422, TAXA + "?foo=1")).isEqualTo("Unpermitted parameters (foo)");
        assertThat(fault(400, TAXA + "?page=x")).isEqualTo("Invalid parameter format: page");
        assertThat(fault(400, TAXA + "?updated_since=2019-02-30")).isEqualTo("Invalid parameter format: updated_since");
        assertThat(fault(422, TAXA + "?taxonomy=IUCN")).isEqualTo("Unknown taxonomy: IUCN");
        assertThat(fault(422, TAXA + "?with_descendants=true")).isEqualTo("Invalid use of with_descendants");
        assertThat(fault(404, TAXA + "/1/references.json")).isEqualTo("Not Found");
        assertThat(fault(422, TAXA + "/1/references.json?language=fr")).isEqualTo("Unpermitted parameters (language)");
        assertThat(fault(404, "/species/api/v1/nothing")).isEqualTo("Not Found");
    }

    @Test
    void answers_only_what_changed_since_a_time() {
        assertThat(json(ask(TAXA + "?updated_since=2001-01-01T00%3A00%3A00"))
                        .at("/pagination/total_entries")
                        .asInt())
                .isGreaterThan(500);
        assertThat(json(ask(TAXA + "?updated_since=2999-01-01"))
                        .at("/pagination/total_entries")
                        .asInt())
                .isZero();
    }

    @Test
    void speaks_xml_too() {
        HttpResponse<String> answer = ask(TAXA + ".xml?name=Loxodonta+africana");

        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/xml");
        assertThat(answer.body())
                .contains("<hash><pagination><current-page type=\"integer\">1</current-page>")
                .contains("<taxon-concepts type=\"array\"><taxon-concept><id type=\"integer\">")
                .contains("<party nil=\"true\"/>");
    }

    @Test
    void gives_everything_as_one_file() throws IOException {
        JsonNode listed = json(ask("/species/api/v1/downloads?lang=fr")).path(0);
        assertThat(listed.at("/filters/lang").asString()).isEqualTo("fr");
        HttpResponse<String> latest = ask("/species/api/v1/downloads/latest?lang=fr");
        assertThat(latest.statusCode()).isEqualTo(302);
        assertThat(latest.headers().firstValue("location"))
                .contains(listed.path("download_url").asString());

        byte[] packed = bytes(URI.create(listed.path("download_url").asString()).getPath());
        assertThat(packed)
                .hasSize(listed.at("/success_message/stats/compressed_bytes").asInt());
        try (InputStream lines = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            String text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines().count())
                    .isEqualTo(listed.at("/success_message/stats/record_count").asLong());
            assertThat(text.lines()
                            .map(line ->
                                    Json.MAPPER.readTree(line).path("full_name").asString()))
                    .contains("Loxodonta africana");
        }
    }

    @Test
    void our_own_interface_answers_for_a_day_with_the_reason() {
        JsonNode found = http.json("/api/v1/species/taxa?q=Loxodonta+afr");
        int id = found.at("/taxa/0/taxon").asInt();
        JsonNode listing = http.json("/api/v1/species/taxa/" + id + "/listing?date=2020-01-01&country=KE");

        assertThat(listing.path("inWords").asString()).isEqualTo("I");
        assertThat(listing.path("steps")).isNotEmpty();
        assertThat(listing.at("/data/starterSet").asBoolean()).isTrue();
        assertThat(http.json("/api/v1/species/taxa/" + id).path("name").asString())
                .isEqualTo("Loxodonta africana");
        assertThat(http.json("/api/v1/species/taxa/" + id + "/restrictions").path("restrictions"))
                .isEmpty();
        assertThat(http.json("/api/v1/species/resolve?name=LOXODONTA+AFRICANA")
                        .path("outcome")
                        .asString())
                .isEqualTo("ACCEPTED");
        assertThat(http.get("/api/v1/species/taxa.ndjson").body().lines().count())
                .isGreaterThan(1000);
        assertThat(http.get("/api/v1/species/taxa/" + id + "/listing?date=2019-02-30")
                        .statusCode())
                .isBetween(400, 422);
        assertThat(http.get("/api/v1/species/taxa/1").statusCode()).isEqualTo(404);
    }

    private String fault(int status, String address) {
        HttpResponse<String> answer = ask(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(status);
        return json(answer).at("/error/message").asString();
    }

    private HttpResponse<String> ask(String address) {
        return http.get(address, ClientsDoor.TOKEN, token);
    }

    private byte[] bytes(String path) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .header(ClientsDoor.TOKEN, token)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.MAPPER.readTree(answer.body());
    }

    private String token(String scope) {
        TestPeople.TestPerson person = new TestPeople(program).person("Reader of Species", Role.OFFICER);
        Viewer.Member viewer = new Viewer.Member(
                person.id(),
                person.agency(),
                Optional.of(new CountryCode("KE")),
                Set.of(Role.OFFICER),
                Set.of(),
                Set.of(Factor.PASSKEY),
                Origin.house());
        return program.getBean(ApiTokens.class).make(viewer, "Client", Set.of(scope), Duration.ofDays(1));
    }
}
