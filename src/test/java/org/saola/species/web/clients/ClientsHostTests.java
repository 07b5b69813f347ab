package org.saola.species.web.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saola.SaolaTest;
import org.saola.identity.ApiTokens;
import org.saola.identity.TestPeople;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A host of its own for clients answers as the public API does, and with nothing else; the host of Saola stays as it is. */
@SaolaTest
@Tag("database")
class ClientsHostTests {

    private static final String OWN = SaolaTest.CLIENTS_HOST;
    private static final String MAIN = "127.0.0.1";
    private static final String TAXA = "/api/v1/taxon_concepts.json?per_page=2";

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    /** An answer as it came over the wire. */
    private record Answer(int status, String head, String body) {}

    private String token() {
        TestPeople.TestPerson person = new TestPeople(program).person("Reader of Species", Role.OFFICER);
        Viewer.Member viewer = new Viewer.Member(
                person.id(),
                person.agency(),
                Optional.of(new CountryCode("KE")),
                Set.of(Role.OFFICER),
                Set.of(),
                Set.of(Factor.PASSKEY),
                Origin.house());
        return program.getBean(ApiTokens.class).make(viewer, "Client", Set.of("species:read"), Duration.ofDays(1));
    }

    /** Writes the request itself: clients of Java choose the host that they name. @param headers whole lines */
    private Answer ask(String method, String host, String address, String... headers) {
        StringBuilder request = new StringBuilder("%s %s HTTP/1.1\r\nHost: %s\r\n".formatted(method, address, host));
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket(MAIN, port)) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            String[] answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
            return new Answer(
                    Integer.parseInt(answer[0].substring(9, 12)), answer[0].toLowerCase(Locale.ROOT), answer[1]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String withToken() {
        return ClientsDoor.TOKEN + ": " + token();
    }

    @Test
    void answers_clients_at_the_addresses_that_they_know_and_leads_on_there() {
        Answer answer = ask("GET", OWN, TAXA, withToken());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head()).contains("total-count: ");
        assertThat(answer.head())
                .contains(
                        "<http://" + OWN + ":" + port + "/api/v1/taxon_concepts.json?per_page=2&page=2>; rel=\"next\"");
        assertThat(answer.body()).contains("\"taxon_concepts\":[");
        assertThat(ask("GET", OWN.toUpperCase(Locale.ROOT) + ".:" + port, TAXA, withToken())
                        .status())
                .isEqualTo(200);
        Answer downloads = ask("GET", OWN, "/api/v1/downloads?lang=fr", withToken());
        assertThat(downloads.body()).contains("http://" + OWN + ":" + port + "/api/v1/downloads/");
        assertThat(downloads.head()).doesNotContain("set-cookie");
        assertThat(ask("GET", OWN, "/api/v1/nothing", withToken()).body())
                .contains("{\"error\":{\"message\":\"Not Found");
    }

    @Test
    void refuses_without_a_word_whoever_has_no_good_token() {
        for (String header :
                new String[] {"Accept: */*", ClientsDoor.TOKEN + ": nonsense", "Authorization: Bearer x"}) {
            Answer answer = ask("GET", OWN, TAXA, header);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.head()).contains("content-length: 0").doesNotContain("set-cookie");
            assertThat(answer.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/species",
                "/sign-in",
                "/demo",
                "/actuator/health",
                "/api/openapi.json",
                "/api/v1",
                "/species/api/v1/taxon_concepts.json",
                "/api/v1/../../sign-in",
                "/api/v1/%2e%2e/%2e%2e/sign-in",
                "/api/v1/..;/..;/sign-in",
                "/api/v1//../sign-in",
                "/kit/kit.css"
            })
    void serves_nothing_else_of_the_house_there(String address) {
        Answer answer = ask("GET", OWN, address, withToken());

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Saola");
        assertThat(answer.head()).doesNotContain("set-cookie");
    }

    @Test
    void takes_no_form_there() {
        Answer answer = ask("POST", OWN, "/api/v1/taxon_concepts.json", "Content-Length: 0", withToken());

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void leaves_the_house_and_its_own_interface_on_its_own_host_as_they_are() {
        assertThat(ask("GET", MAIN, "/api/v1/taxon_concepts.json", withToken()).status())
                .isEqualTo(404);
        assertThat(ask("GET", MAIN, "/species/api/v1/taxon_concepts.json?per_page=2", withToken())
                        .head())
                .contains("/species/api/v1/taxon_concepts.json?per_page=2&page=2>");
        assertThat(ask("GET", MAIN, "/api/v1/species/resolve?name=Loxodonta%20africana")
                        .status())
                .isEqualTo(200);
        assertThat(ask("GET", MAIN, "/species").body()).contains("Saola");
    }

    @Test
    void a_made_up_host_opens_nothing_that_was_closed() {
        assertThat(ask("GET", "evil." + OWN, TAXA, withToken()).status()).isEqualTo(404);
        assertThat(ask("GET", "evil.example", "/species/api/v1/taxon_concepts.json")
                        .status())
                .isEqualTo(401);
        assertThat(ask("GET", MAIN, TAXA, "X-Forwarded-Host: " + OWN, withToken())
                        .status())
                .isEqualTo(404);
        assertThat(ask("GET", MAIN, TAXA, "Forwarded: host=" + OWN, withToken()).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.example.org", "api.example.org:8080", "api_example", "127.0.0.1", "a b"})
    void does_not_start_with_what_is_no_host_of_its_own(String setting) {
        PublicAddress site = program.getBean(PublicAddress.class);

        assertThatThrownBy(() -> new ClientsAddress(site, setting))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("saola.species.clients-host");
        assertThat(new ClientsAddress(site, " Api.Example.org. ")).isNotNull();
    }
}
