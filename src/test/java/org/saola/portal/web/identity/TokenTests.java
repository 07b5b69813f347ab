package org.saola.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.Http;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.identity.internal.TestWork;
import org.saola.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Tokens of programs: made on a page, used on the API, within their scopes and no further. */
@SaolaTest
@Tag("database")
class TokenTests {

    private static final String ME = "/api/v1/identity/me";

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private TestPeople people;
    private TestPerson amina;
    private Visitor visitor;

    @BeforeEach
    void make() {
        new TestWork(program).forgetFailures();
        people = new TestPeople(program);
        amina = people.withPassword(people.person("Amina Odhiambo", Role.OFFICER));
        visitor = new TestSignIn(program, port).signedIn(amina);
    }

    @Test
    void tells_a_program_who_it_is() {
        HttpResponse<String> me = ask(ME, token("identity:read"));
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("Amina Odhiambo").contains("\"officer\"");
        assertThat(me.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void shows_a_token_once() {
        String token = token("identity:read");
        visitor.get("/account/tokens");
        assertThat(visitor.page().text()).contains("Export").doesNotContain(token);
    }

    @Test
    void refuses_a_token_beyond_its_scope() {
        HttpResponse<String> beyond = ask(ME, token("menu:read"));
        assertThat(beyond.statusCode()).isEqualTo(403);
        assertThat(beyond.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(beyond.body()).contains("identity.token-scope");
        assertThat(ask("/api/v1/menu/services", token("identity:read")).statusCode())
                .isEqualTo(403);
        Visitor program = new Visitor(port).with("Authorization", "Bearer " + token("menu:read"));
        // Nothing is written there yet; what is, asks for the scope to write.
        assertThat(program.post("/api/v1/menu/services", Map.of()).statusCode()).isEqualTo(405);
    }

    @Test
    void opens_no_page_with_a_token() {
        String token = token("identity:read");
        assertThat(ask("/account", token).statusCode()).isEqualTo(303);
        assertThat(ask("/menu", token).body()).doesNotContain("Amina Odhiambo");
    }

    @Test
    void says_in_words_what_a_token_may_do() {
        visitor.get("/account/tokens?lang=en");
        assertThat(visitor.page().select("input[name=scopes] + label").eachText())
                .contains("Menu of services: search and read (menu:read)")
                .allMatch(words -> words.matches("[A-Z].*[a-z]+ \\([a-z]+:[a-z]+\\)"));
    }

    @Test
    void refuses_what_is_no_token_and_tells_why() {
        String token = token("identity:read");
        for (String wrong : List.of("saola_guess", token.substring(0, 20), token + "A", "", "x".repeat(5000))) {
            HttpResponse<String> refused = ask(ME, wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(401);
            assertThat(refused.body()).contains("kit.sign-in-needed");
            assertThat(refused.headers().firstValue("www-authenticate").orElse(""))
                    .startsWith("Bearer");
        }
        assertThat(new Http(port).get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void does_not_let_a_cookie_help_a_wrong_token() {
        visitor.with("Authorization", "Bearer saola_guess");
        assertThat(visitor.get(ME).statusCode()).isEqualTo(401);
        assertThat(visitor.post("/account/sessions/end-all", Map.of()).statusCode())
                .isEqualTo(303);
        Visitor still = new Visitor(port);
        still.plant("saola-session", visitor.cookie("saola-session").orElseThrow());
        assertThat(still.get("/menu").body()).contains("Amina Odhiambo");
    }

    @Test
    void withdraws_a_token_at_once() {
        String token = token("identity:read");
        visitor.get("/account/tokens");
        visitor.get(visitor.page().select("a[href*=/tokens/withdraw]").attr("href"));
        assertThat(ask(ME, token).statusCode()).isEqualTo(200);
        visitor.send("/account/tokens/withdraw");
        assertThat(ask(ME, token).statusCode()).isEqualTo(401);
    }

    @Test
    void ends_with_the_membership_that_it_was_made_for() {
        String token = token("identity:read");
        people.leave(amina);
        people.join(amina, people.agency(), Role.OFFICER);
        assertThat(ask(ME, token).statusCode()).isEqualTo(401);
    }

    private String token(String scope) {
        visitor.get("/account/tokens");
        HttpResponse<String> made = visitor.send("/account/tokens", "name", "Export", "scopes", scope, "days", "30");
        assertThat(made.statusCode()).isEqualTo(200);
        return visitor.page().select(".notice-wait code").text();
    }

    private HttpResponse<String> ask(String address, String token) {
        return new Http(port).get(address, "Authorization", "Bearer " + token);
    }
}
