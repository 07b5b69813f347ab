package org.saola.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.SignInDeed;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.post.internal.TestPost;
import org.saola.store.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A passkey from its making to its copy, with an authenticator that Chromium simulates. */
class PasskeyJourneyTests extends Journey {

    @Autowired
    private ApplicationContext program;

    private TestPerson amina;

    @BeforeEach
    void make() {
        TestPeople people = new TestPeople(program);
        amina = people.withPassword(people.person("Amina Odhiambo", Role.OFFICER));
    }

    @Test
    void adds_a_passkey_and_signs_in_with_it_alone() {
        Page page = desktop();
        authenticator(page);
        signInWithCode(page);
        Chromium.check(page);
        page.navigate(here("/account/security"));
        Chromium.check(page);
        page.locator("#field-name").fill("Office key");
        page.locator("form[data-passkey] button").click();
        assertThat(page.locator(".part-list strong")).hasText("Office key");
        Chromium.check(page);
        Assertions.assertThat(TestPost.lastTo(program, amina.email()).subject()).contains("passkey");

        page.locator(".account-bar button").click();
        page.navigate(here("/sign-in?to=/account/security"));
        Chromium.check(page);
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/sign-in/passkey")) {
                sent.add(request.postData());
            }
        });
        page.locator("#field-passkey").click();
        assertThat(page.locator(".part-list strong")).hasText("Office key");

        refusesTheSameAnswerAgain(sent);
        refusesACopy(page);
    }

    /** What was heard on the way opens nothing, not even with a question of its own in the session. */
    private void refusesTheSameAnswerAgain(List<String> sent) {
        Assertions.assertThat(sent).hasSize(1);
        String credential = java.util.Arrays.stream(sent.getFirst().split("&"))
                .filter(field -> field.startsWith("credential="))
                .map(field -> java.net.URLDecoder.decode(
                        field.substring("credential=".length()), java.nio.charset.StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        Visitor thief = new Visitor(port());
        thief.get("/sign-in");
        String token = thief.page().select("input[name=_csrf]").first().val();
        Map<String, String> replay = Map.of("_csrf", token, "credential", credential, "to", "/");
        Assertions.assertThat(thief.post("/sign-in/passkey", replay).statusCode())
                .isEqualTo(422);
        Assertions.assertThat(thief.post("/sign-in/passkey/options", Map.of("_csrf", token))
                        .statusCode())
                .isEqualTo(200);
        Assertions.assertThat(thief.post("/sign-in/passkey", replay).statusCode())
                .isEqualTo(422);
    }

    /** The house remembers a counter beyond the one that the device shows: somebody signed with a copy. */
    private void refusesACopy(Page page) {
        program.getBean(Transactions.class)
                .write(
                        Viewer.House.at("test.passkeys"),
                        () -> program.getBean(JdbcClient.class)
                                .sql("update identity.passkey set signature_count = 1000000 where person = :person")
                                .param("person", amina.id().value())
                                .update());
        page.locator(".account-bar button").click();
        page.navigate(here("/sign-in"));
        page.locator("#field-passkey").click();
        assertThat(page.locator(".error-summary")).isVisible();
        Chromium.check(page);
        Assertions.assertThat(deeds()).contains(SignInDeed.PASSKEY_COPIED.action());
    }

    @Test
    void says_at_the_number_of_the_host_where_passkeys_work() {
        Page page = phone();
        page.navigate(address("/sign-in"));
        assertThat(page.locator(".notice a")).hasAttribute("href", Pattern.compile("http://localhost:\\d+/sign-in"));
        Chromium.check(page);
    }

    private List<String> deeds() {
        return program.getBean(Transactions.class)
                .read(
                        Viewer.House.at("test.trail"),
                        () -> program.getBean(JdbcClient.class)
                                .sql("select action from audit.entry where subject = :person")
                                .param("person", amina.id().value().toString())
                                .query(String.class)
                                .list());
    }

    private void signInWithCode(Page page) {
        page.navigate(here("/sign-in?to=/account"));
        page.locator("#field-email").fill(amina.email());
        page.locator("#field-password").fill(TestPeople.PASSWORD);
        page.locator("form[action='/sign-in'] button").click();
        page.locator("form[action='/sign-in/code'] button").click();
        assertThat(page.locator(".notice-good")).isVisible();
        Chromium.check(page);
        page.locator("#field-code")
                .fill(TestSignIn.code(TestPost.lastTo(program, amina.email()).body()));
        page.locator("form[action='/sign-in/second'] button").click();
        assertThat(page.locator(".account-bar")).containsText("Amina Odhiambo");
    }

    private String here(String path) {
        return "http://localhost:" + port() + path;
    }

    private static void authenticator(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
