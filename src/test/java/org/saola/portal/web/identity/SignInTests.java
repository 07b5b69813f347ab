package org.saola.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in with a password and a one-time code, as somebody with a browser does. */
@SaolaTest
@Tag("database")
class SignInTests {

    private static final String COOKIE = "saola-session";

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private TestPeople people;
    private TestSignIn signIn;
    private TestPerson amina;

    @BeforeEach
    void make() {
        people = new TestPeople(program);
        signIn = new TestSignIn(program, port);
        amina = people.withPassword(people.person("Amina Odhiambo", Role.OFFICER));
    }

    @Test
    void lets_in_who_knows_the_password_and_reads_the_code() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in?to=/menu?q=ivory");
        HttpResponse<String> right = password(visitor);
        assertThat(right.statusCode()).isEqualTo(303);
        visitor.follow(right);
        HttpResponse<String> in = signIn.withCode(visitor, amina);
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(in)).isEqualTo("/menu?q=ivory");
        visitor.follow(in);
        assertThat(visitor.page().select(".account-bar").text()).contains("Amina Odhiambo");
    }

    @Test
    void opens_nothing_to_a_password_alone() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        password(visitor);
        assertThat(Visitor.location(visitor.get("/account"))).startsWith("/sign-in?");
        visitor.get("/menu");
        assertThat(visitor.page().select(".account-bar").text()).doesNotContain("Amina");
    }

    @Test
    void gives_visitors_no_session() {
        Visitor visitor = new Visitor(port);
        visitor.get("/");
        visitor.get("/sign-in");
        visitor.get("/menu");
        assertThat(visitor.cookie(COOKIE)).isEmpty();
        assertThat(visitor.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void changes_the_secret_of_the_session_with_each_factor() {
        Visitor visitor = new Visitor(port);
        visitor.plant(COOKIE, "a-secret-that-somebody-else-knows-and-planted");
        visitor.get("/sign-in");
        visitor.follow(password(visitor));
        String first = visitor.cookie(COOKIE).orElseThrow();
        assertThat(first).isNotEqualTo("a-secret-that-somebody-else-knows-and-planted");
        assertThat(signIn.withCode(visitor, amina).statusCode()).isEqualTo(303);
        String second = visitor.cookie(COOKIE).orElseThrow();
        assertThat(second).isNotEqualTo(first);
        Visitor thief = new Visitor(port);
        thief.plant(COOKIE, first);
        assertThat(Visitor.location(thief.get("/account"))).startsWith("/sign-in");
    }

    @Test
    void does_not_take_what_stands_in_the_database_for_a_cookie() {
        Visitor visitor = signIn.signedIn(amina);
        byte[] kept = program.getBean(Transactions.class)
                .read(
                        Viewer.House.at("test.sessions"),
                        () -> program.getBean(JdbcClient.class)
                                .sql("select token_hash from identity.session where person = :person")
                                .param("person", amina.id().value())
                                .query(byte[].class)
                                .single());
        String cookie = visitor.cookie(COOKIE).orElseThrow();
        for (String guess : List.of(
                Base64.getUrlEncoder().withoutPadding().encodeToString(kept),
                HexFormat.of().formatHex(kept),
                cookie.substring(1),
                cookie + "A",
                (cookie.charAt(0) == 'A' ? "B" : "A") + cookie.substring(1))) {
            Visitor thief = new Visitor(port);
            thief.plant(COOKIE, guess);
            assertThat(Visitor.location(thief.get("/account"))).startsWith("/sign-in");
        }
    }

    @Test
    void keeps_the_cookie_from_scripts_and_other_sites() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        HttpResponse<String> right = password(visitor);
        assertThat(right.headers().allValues("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith(COOKIE + "=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax")
                        && cookie.contains("Path=/")
                        && !cookie.contains("Max-Age")
                        && !cookie.contains("Domain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "\t//evil.example",
                "/./\t/evil.example",
                "/a/..//evil.example",
                "javascript:alert(1)",
                "///evil.example",
                "/sign-out",
                " //evil.example"
            })
    void leads_to_no_other_site(String to) {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        String token =
                visitor.page().select("form[action=/sign-in] input[name=_csrf]").val();
        HttpResponse<String> right = visitor.post(
                "/sign-in", Map.of("_csrf", token, "email", amina.email(), "password", TestPeople.PASSWORD, "to", to));
        assertThat(Visitor.location(right)).isEqualTo("/sign-in/second");
        visitor.follow(right);
        HttpResponse<String> in = visitor.send("/sign-in/second", "code", signIn.codeFor(visitor, amina), "to", to);
        assertThat(Visitor.location(in)).isEqualTo("/");
    }

    @Test
    void refuses_forms_that_were_sent_from_elsewhere() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        HttpResponse<String> forged =
                visitor.post("/sign-in", Map.of("email", amina.email(), "password", TestPeople.PASSWORD));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(visitor.cookie(COOKIE)).isEmpty();
        Visitor in = signIn.signedIn(amina);
        assertThat(in.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(in.get("/").body()).contains("Amina Odhiambo");
    }

    @Test
    void repeats_nothing_that_was_typed_in_a_form_that_failed() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> forged =
                visitor.post("/sign-in", Map.of("email", amina.email(), "password", TestPeople.PASSWORD));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).doesNotContain("otter").doesNotContain(amina.email());
        visitor.get("/sign-in");
        assertThat(visitor.send("/sign-in", "email", amina.email(), "password", "wrong otter password")
                        .body())
                .contains(amina.email())
                .doesNotContain("otter");
    }

    @Test
    void takes_the_token_of_forms_back_at_sign_in() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        String before = visitor.cookie("XSRF-TOKEN").orElseThrow();
        visitor.follow(password(visitor));
        assertThat(visitor.cookie("XSRF-TOKEN")).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void signs_out_for_good() {
        Visitor visitor = signIn.signedIn(amina);
        String cookie = visitor.cookie(COOKIE).orElseThrow();
        visitor.get("/menu");
        assertThat(visitor.send("/sign-out").statusCode()).isEqualTo(303);
        assertThat(visitor.cookie(COOKIE)).isEmpty();
        visitor.plant(COOKIE, cookie);
        assertThat(visitor.get("/menu").body()).doesNotContain("Amina Odhiambo");
    }

    @Test
    void puts_who_was_removed_out_at_once() {
        Visitor visitor = signIn.signedIn(amina);
        people.leave(amina);
        assertThat(visitor.get("/menu").body()).doesNotContain("Amina Odhiambo");
        assertThat(Visitor.location(visitor.get("/account"))).startsWith("/sign-in");
    }

    @Test
    void takes_a_code_once_and_only_from_the_session_that_asked() {
        Visitor visitor = signIn.withPassword(amina);
        String code = signIn.codeFor(visitor, amina);

        Visitor other = signIn.withPassword(amina);
        assertThat(other.send("/sign-in/second", "code", code).statusCode()).isEqualTo(422);

        assertThat(visitor.send("/sign-in/second", "code", code.substring(0, 4) + " " + code.substring(4))
                        .statusCode())
                .isEqualTo(303);
        Visitor again = signIn.withPassword(amina);
        assertThat(again.send("/sign-in/second", "code", code).statusCode()).isEqualTo(422);
    }

    @Test
    void voids_a_code_after_five_tries() {
        Visitor visitor = signIn.withPassword(amina);
        String code = signIn.codeFor(visitor, amina);
        String wrong = code.charAt(0) == '1' ? "2" + code.substring(1) : "1" + code.substring(1);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.send("/sign-in/second", "code", wrong).statusCode())
                    .isEqualTo(422);
        }
        assertThat(visitor.send("/sign-in/second", "code", code).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> password(Visitor visitor) {
        return visitor.send("/sign-in", "email", amina.email(), "password", TestPeople.PASSWORD);
    }
}
