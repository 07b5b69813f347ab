package org.saola.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.identity.internal.TestWork;
import org.saola.kernel.Role;
import org.saola.post.internal.TestPost;
import org.saola.store.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with providers of sign-in: a real one, which two names stand for, and one that is not there. */
@SaolaTest
@Tag("database")
class OidcTests {

    private static final String COOKIE = "saola-session";
    private static final String WRONG = "This did not work. Check the e-mail address and the password.";
    private static final OidcServer SERVER = OidcServer.start();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        for (String name : List.of("office", "ministry", "gone")) {
            String setting = "saola.oidc." + name + ".";
            settings.add(setting + "issuer", () -> name.equals("gone") ? "http://127.0.0.1:1" : SERVER.issuer());
            settings.add(setting + "client-id", () -> OidcServer.CLIENT);
            settings.add(setting + "client-secret", () -> OidcServer.CLIENT_SECRET);
        }
        settings.add("saola.oidc.office.title", () -> "Customs Office");
        settings.add("saola.oidc.ministry.second-factor", () -> "mfa");
    }

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private final JdbcTemplate all = TestStore.shared().asSuperuser();
    private TestPeople people;
    private TestSignIn signIn;
    private TestPerson amina;
    /** Her name at the provider. */
    private String there;

    @BeforeEach
    void make() {
        people = new TestPeople(program);
        new TestWork(program).forgetFailures();
        signIn = new TestSignIn(program, port);
        amina = people.withPassword(people.person("Amina Odhiambo", Role.OFFICER));
        there = "amina-" + UUID.randomUUID();
        SERVER.knows(List.of(back("office"), back("ministry")));
    }

    @Test
    void signs_in_with_a_linked_identity_and_a_second_factor() {
        HttpResponse<String> linked = link(signIn.signedIn(amina), "office", there);
        assertThat(Visitor.location(linked)).isEqualTo("/account/security?done=provider-linked");
        assertThat(TestPost.lastTo(program, amina.email()).subject())
                .isEqualTo("Your account was linked with another sign-in");

        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in?to=/menu?q=ivory");
        HttpResponse<String> first = comeBack(visitor, "office", there);
        assertThat(Visitor.location(first)).isEqualTo("/sign-in/second?to=%2Fmenu%3Fq%3Divory");
        assertThat(Visitor.location(visitor.get("/account")))
                .as("with one factor")
                .startsWith("/sign-in?");
        visitor.follow(first);
        HttpResponse<String> in = signIn.withCode(visitor, amina);
        assertThat(Visitor.location(in)).isEqualTo("/menu?q=ivory");
        visitor.get("/account/security");
        assertThat(visitor.page().select("main").text())
                .contains("Customs Office")
                .contains("Last used");
        assertThat(actions(amina)).contains("identity.provider-linked DONE", "identity.signed-in DONE");
        assertThat(all.queryForList(
                        "select details ->> 'factors' from audit.entry where action = 'identity.signed-in' and subject = ?",
                        String.class,
                        amina.id().value().toString()))
                .contains("CODE+FEDERATED");
    }

    @Test
    void takes_the_word_of_a_provider_for_two_factors_only_where_the_operator_set_it() {
        String twice = there + "-twice";
        link(signIn.signedIn(amina), "ministry", twice);

        Visitor trusted = new Visitor(port);
        trusted.get("/sign-in");
        trusted.follow(comeBack(trusted, "ministry", twice));
        assertThat(trusted.get("/account/security").statusCode()).isEqualTo(200);

        Visitor untrusted = new Visitor(port);
        untrusted.get("/sign-in");
        untrusted.follow(comeBack(untrusted, "office", twice));
        assertThat(Visitor.location(untrusted.get("/account/security"))).startsWith("/sign-in?");
    }

    @Test
    void does_not_take_one_factor_for_two_where_the_operator_trusts_the_provider() {
        link(signIn.signedIn(amina), "ministry", there);
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        visitor.follow(comeBack(visitor, "ministry", there));
        assertThat(Visitor.location(visitor.get("/account"))).startsWith("/sign-in?");
    }

    @Test
    void refuses_an_identity_that_is_not_linked_as_it_refuses_everything_and_makes_no_account() {
        Long before = all.queryForObject("select count(*) from identity.person", Long.class);
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        // Even with the address of somebody who has an account.
        HttpResponse<String> refused = comeBack(visitor, "office", amina.email());
        assertThat(visitor.follow(refused).statusCode()).isEqualTo(422);
        String said =
                visitor.page().select(".problems, .error-summary, [role=alert]").text();
        assertThat(visitor.page().select("main").text()).contains(WRONG);

        Visitor guesser = new Visitor(port);
        guesser.get("/sign-in");
        guesser.send("/sign-in", "email", "nobody@saola.example", "password", "wrong wrong wrong");
        assertThat(guesser.page()
                        .select(".problems, .error-summary, [role=alert]")
                        .text())
                .isEqualTo(said);
        assertThat(all.queryForObject("select count(*) from identity.person", Long.class))
                .isEqualTo(before);
        assertThat(Visitor.location(visitor.get("/account"))).startsWith("/sign-in");
    }

    @Test
    void refuses_the_identity_of_somebody_who_was_removed_or_blocked() {
        link(signIn.signedIn(amina), "office", there);
        people.leave(amina);
        refused(there);

        TestPerson blocked = people.withPassword(people.person("Kofi Blocked", Role.OFFICER));
        link(signIn.signedIn(blocked), "office", there + "-2");
        all.update(
                "update identity.person set status = 'BLOCKED' where id = ?",
                blocked.id().value());
        refused(there + "-2");
        assertThat(actions(blocked)).contains("identity.sign-in-refused REFUSED");
    }

    @Test
    void refuses_an_answer_to_another_question() {
        link(signIn.signedIn(amina), "office", there);

        Visitor tampered = new Visitor(port);
        tampered.get("/sign-in");
        String answer = answer(tampered, "/sign-in/with", "office", there);
        assertThat(Visitor.location(tampered.get(answer.replaceFirst("state=.", "state=~"))))
                .isEqualTo("/sign-in?failed=refused");
        assertThat(Visitor.location(tampered.get(answer))).as("once wrong").isEqualTo("/sign-in?failed=refused");

        Visitor asked = new Visitor(port);
        asked.get("/sign-in");
        String planted = answer(asked, "/sign-in/with", "office", there);
        Visitor victim = new Visitor(port);
        victim.get("/sign-in");
        assertThat(Visitor.location(victim.get(planted))).isEqualTo("/sign-in?failed=refused");
        answer(victim, "/sign-in/with", "office", there);
        assertThat(Visitor.location(victim.get(planted))).isEqualTo("/sign-in?failed=refused");

        Visitor mixedUp = new Visitor(port);
        mixedUp.get("/sign-in");
        String own = answer(mixedUp, "/sign-in/with", "office", there);
        assertThat(Visitor.location(mixedUp.get(own.replace("/with/office", "/with/ministry"))))
                .isEqualTo("/sign-in?failed=refused");

        Visitor elsewhere = new Visitor(port);
        elsewhere.get("/sign-in");
        String other = answer(elsewhere, "/sign-in/with", "office", there);
        assertThat(Visitor.location(elsewhere.get(other + "&iss=https://evil.example")))
                .isEqualTo("/sign-in?failed=refused");
    }

    @Test
    void lets_nobody_in_twice_by_one_answer() {
        link(signIn.signedIn(amina), "office", there);
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        String answer = answer(visitor, "/sign-in/with", "office", there);
        assertThat(Visitor.location(visitor.get(answer))).isEqualTo("/sign-in/second");
        assertThat(Visitor.location(visitor.get(answer))).isEqualTo("/sign-in?failed=refused");
    }

    @Test
    void changes_the_secret_of_the_session_and_leads_to_no_other_host() {
        link(signIn.signedIn(amina), "office", there);
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        String answer = answer(visitor, "/sign-in/with", "office", there, "to", "//evil.example/");
        String asking = visitor.cookie(COOKIE).orElseThrow();
        assertThat(Visitor.location(visitor.get(answer))).isEqualTo("/sign-in/second");
        assertThat(visitor.cookie(COOKIE).orElseThrow()).isNotEqualTo(asking);
        Visitor thief = new Visitor(port);
        thief.plant(COOKIE, asking);
        thief.get("/sign-in/second");
        assertThat(thief.page().select("form[action=/sign-in/second]")).isEmpty();
    }

    @Test
    void ends_a_link_unless_it_is_the_last_way_in() {
        Visitor visitor = signIn.signedIn(amina);
        link(visitor, "office", there);
        visitor.get("/account/security");
        assertThat(Visitor.location(visitor.send("/account/providers/remove")))
                .isEqualTo("/account/security?done=provider-unlinked");
        refused(there);
        assertThat(actions(amina)).contains("identity.provider-unlinked DONE");

        link(visitor, "office", there);
        all.update("delete from identity.password where person = ?", amina.id().value());
        visitor.get("/account/security");
        assertThat(visitor.send("/account/providers/remove").statusCode()).isEqualTo(409);
        Visitor again = new Visitor(port);
        again.get("/sign-in");
        assertThat(Visitor.location(comeBack(again, "office", there))).isEqualTo("/sign-in/second");
    }

    @Test
    void links_an_identity_with_one_account_only() {
        link(signIn.signedIn(amina), "office", there);
        TestPerson other = people.withPassword(people.person("Other Person", Role.OFFICER));
        HttpResponse<String> taken = link(signIn.signedIn(other), "office", there);
        assertThat(Visitor.location(taken)).isEqualTo("/account/security?done=provider-taken");
        assertThat(all.queryForObject(
                        "select person from identity.linked_identity where subject = ?", UUID.class, there))
                .isEqualTo(amina.id().value());
    }

    @Test
    void slows_down_who_tries_many_answers_and_floods_no_trail() {
        link(signIn.signedIn(amina), "office", there);
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        String right = answer(visitor, "/sign-in/with", "office", there);
        long before = refusals();
        Visitor guesser = new Visitor(port);
        for (int number = 0; number < 40; number++) {
            assertThat(Visitor.location(guesser.get("/sign-in/with/office?code=x&state=" + number)))
                    .isEqualTo("/sign-in?failed=refused");
        }
        assertThat(refusals() - before).isBetween(1L, 31L);
        assertThat(Visitor.location(visitor.get(right))).as("has to wait too").isEqualTo("/sign-in?failed=refused");
        new TestWork(program).forgetFailures();
    }

    @Test
    void says_that_a_provider_is_away() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        visitor.follow(send(visitor, "/sign-in/with", "gone"));
        assertThat(visitor.page().select("main").text()).contains("cannot be reached at the moment");
    }

    /** Links the account of who is signed in here with who that is there. */
    private HttpResponse<String> link(Visitor visitor, String provider, String name) {
        visitor.get("/account/security");
        return visitor.get(answer(visitor, "/account/providers", provider, name));
    }

    private HttpResponse<String> comeBack(Visitor visitor, String provider, String name) {
        return visitor.get(answer(visitor, "/sign-in/with", provider, name));
    }

    private void refused(String name) {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        HttpResponse<String> refused = comeBack(visitor, "office", name);
        assertThat(Visitor.location(refused)).isEqualTo("/sign-in?failed=refused");
        visitor.follow(refused);
        assertThat(visitor.page().select("main").text()).contains(WRONG);
        assertThat(Visitor.location(visitor.get("/account"))).startsWith("/sign-in");
    }

    /** Goes to the provider and signs in there. Returns where it sends back to. */
    private String answer(Visitor visitor, String form, String provider, String name, String... fields) {
        HttpResponse<String> leads = send(visitor, form, provider, fields);
        String refresh = leads.headers().firstValue("refresh").orElseThrow();
        assertThat(refresh)
                .startsWith("0; url=" + SERVER.issuer() + "/oauth2/authorize?")
                .contains("code_challenge_method=S256");
        Visitor browser = new Visitor(SERVER.port());
        browser.get(local(refresh.substring("0; url=".length())));
        browser.get("/login");
        HttpResponse<String> in = browser.send("/login", "username", name, "password", OidcServer.PASSWORD);
        return local(Visitor.location(browser.get(local(Visitor.location(in)))));
    }

    private static HttpResponse<String> send(Visitor visitor, String form, String provider, String... fields) {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "provider";
        all[fields.length + 1] = provider;
        return visitor.send(form, all);
    }

    private String back(String provider) {
        return "http://127.0.0.1:" + port + "/sign-in/with/" + provider;
    }

    private static String local(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private long refusals() {
        Long refusals = all.queryForObject(
                "select count(*) from audit.entry where action like 'identity.sign-in-%' and details ->> 'provider' = 'office'",
                Long.class);
        return refusals == null ? 0 : refusals;
    }

    private List<String> actions(TestPerson person) {
        return all.query(
                "select action || ' ' || outcome from audit.entry where subject = ?",
                (row, number) -> row.getString(1),
                person.id().value().toString());
    }
}
