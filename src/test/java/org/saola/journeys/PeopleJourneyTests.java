package org.saola.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaApplication;
import org.saola.store.Program;

/**
 * From the first start of a real program to somebody who is out again: the first administrator comes in, an agency applies,
 * is checked, invites; a person accepts, adds a passkey, signs in with it, acts for another agency, and is removed.
 */
@Tag("browser")
class PeopleJourneyTests {

    private static final String PASSWORD = "ourebia under acacia, at dusk";

    @TempDir
    private Path data;

    private final List<BrowserContext> opened = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Program program;

    private String base = "";
    private String firstLink = "";

    @BeforeEach
    void start() {
        program = Program.start(SaolaApplication.class, Map.of(), line -> {}, "--data", data.toString(), "--port", "0");
        String ready = program.awaitLine(Duration.ofMinutes(3), line -> line.startsWith("Saola is ready at "));
        base = ready.replaceFirst("Saola is ready at ", "")
                .replace("127.0.0.1", "localhost")
                .replaceFirst("/$", "");
        firstLink = program.awaitLine(Duration.ofSeconds(5), line -> line.contains("/first/"))
                .replaceFirst(".*(/first/\\S+).*", "$1");
    }

    @AfterEach
    void stop() {
        opened.forEach(BrowserContext::close);
        program.close();
    }

    @Test
    void from_the_first_start_to_somebody_who_is_out_again() {
        Outbox outbox = new Outbox(data.resolve("post"));
        Page administrator = firstAdministrator();
        agencyApplies(outbox);
        approve(administrator);
        Page head = accept(outbox, "head@customs.example", "Ngozi Adeyemi-Okonkwo");
        String agency = ownAgency(head);
        invite(head, agency, "Amina Odhiambo", "amina@customs.example");
        Page amina = accept(outbox, "amina@customs.example", "Amina Odhiambo");
        addPasskey(amina);
        signOutAndInAgain(amina);
        String second = registerAgency(administrator);
        invite(administrator, second, "Amina Odhiambo", "amina@customs.example");
        joins(amina, outbox);
        actsForTheOther(amina);
        remove(head, agency, "Amina Odhiambo");
        open(amina, "/account");
        assertThat(amina.locator("main")).not().containsText("Kenya Customs");
        remove(administrator, second, "Amina Odhiambo");
        open(amina, "/account");
        assertThat(amina).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
        Chromium.check(amina);
    }

    private Page firstAdministrator() {
        Page page = newcomer();
        open(page, firstLink);
        Chromium.check(page);
        page.locator("[name=organisation]").fill("Wildlife crime platform of the region");
        page.locator("[name=name]").fill("Jean-Baptiste Rakotomalala");
        page.locator("[name=email]").fill("keeper@operator.example");
        page.locator("[name=password]").fill(PASSWORD);
        send(page, "/first");
        assertThat(page.locator(".account-bar")).containsText("Jean-Baptiste Rakotomalala");
        Chromium.check(page);
        Page other = newcomer();
        open(other, firstLink);
        assertThat(other.locator("[name=organisation]")).hasCount(0);
        return page;
    }

    private void agencyApplies(Outbox outbox) {
        Page page = newcomer();
        open(page, "/apply");
        Chromium.check(page);
        page.locator("[name=kind]").selectOption("CUSTOMS");
        page.locator("[name=country]").selectOption("KE");
        page.locator("[name=name-en]").fill("Kenya Customs, wildlife unit");
        page.locator("[name=why]").fill("Our officers at the port find ivory and have nobody to ask at night.");
        page.locator("[name=contact-name]").fill("Peter Mwangi");
        page.locator("[name=contact-post]").fill("Commissioner");
        page.locator("[name=contact-email]").fill("commissioner@customs.example");
        page.locator("[name=contact-telephone]").fill("+254 20 555 0100");
        page.locator("[name=name]").fill("Ngozi Adeyemi-Okonkwo");
        page.locator("[name=email]").fill("head@customs.example");
        send(page, "/apply");
        Chromium.check(page);
        open(page, outbox.link("head@customs.example", "/apply/confirm/"));
        Chromium.check(page);
        send(page, "/apply/confirm");
        assertThat(page).hasURL(Pattern.compile(".*/apply/done.*"));
        Chromium.check(page);
    }

    private void approve(Page page) {
        open(page, "/admin/applications");
        Chromium.check(page);
        page.locator("main a", new Page.LocatorOptions().setHasText("Kenya Customs"))
                .first()
                .click();
        Chromium.check(page);
        page.locator("[name=verified]").fill("Called back on the number of the ministry’s own page.");
        page.locator("button[value=approve]").click();
        assertThat(page.locator("main")).containsText("Kenya Customs");
        Chromium.check(page);
    }

    private Page accept(Outbox outbox, String email, String name) {
        Page page = newcomer();
        open(page, outbox.link(email, "/invitations/"));
        Chromium.check(page);
        page.locator("[name=name]").fill(name);
        page.locator("[name=password]").fill(PASSWORD);
        send(page, "/invitations");
        assertThat(page.locator(".account-bar")).containsText(name);
        return page;
    }

    /** @return the address of the agency */
    private String ownAgency(Page page) {
        open(page, "/agencies");
        Chromium.check(page);
        page.locator("main a", new Page.LocatorOptions().setHasText("Kenya Customs"))
                .first()
                .click();
        Chromium.check(page);
        return page.url().replaceFirst(".*(/agencies/[^/?]+).*", "$1");
    }

    private void invite(Page page, String agency, String name, String email) {
        open(page, agency + "/invite");
        Chromium.check(page);
        page.locator("[name=name]").fill(name);
        page.locator("[name=email]").fill(email);
        page.locator("[name=roles][value=officer]").check();
        send(page, agency + "/invite");
        assertThat(page.locator("main")).containsText(email);
    }

    private void addPasskey(Page page) {
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
        open(page, "/account/security");
        Chromium.check(page);
        page.locator("#field-name").fill("Office key");
        page.locator("form[data-passkey] button").click();
        assertThat(page.locator(".part-list strong")).hasText("Office key");
    }

    private void signOutAndInAgain(Page page) {
        page.locator(".account-bar button").click();
        open(page, "/account");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
        page.locator("#field-passkey").click();
        assertThat(page.locator(".account-bar")).containsText("Amina Odhiambo");
    }

    private String registerAgency(Page page) {
        open(page, "/agencies/new");
        Chromium.check(page);
        page.locator("[name=kind]").selectOption("POLICE");
        page.locator("[name=country]").selectOption("KE");
        page.locator("[name=name-en]").fill("Kenya Police, ports division");
        send(page, "/agencies/new");
        assertThat(page.locator("h1")).containsText("Kenya Police");
        return page.url().replaceFirst(".*(/agencies/[^/?]+).*", "$1");
    }

    private void joins(Page page, Outbox outbox) {
        open(page, outbox.link("amina@customs.example", "/invitations/"));
        Chromium.check(page);
        send(page, "/invitations/join");
    }

    private void actsForTheOther(Page page) {
        open(page, "/account");
        Chromium.check(page);
        page.locator("form[action='/account/acting'] button").first().click();
        assertThat(page.locator(".account-bar")).containsText("Kenya");
    }

    private void remove(Page page, String agency, String name) {
        open(page, agency);
        page.locator("li", new Page.LocatorOptions().setHasText(name))
                .locator("a[href*='/people/']")
                .first()
                .click();
        Chromium.check(page);
        page.locator("a[href$='/remove']").click();
        Chromium.check(page);
        page.locator("main form button.btn-danger").click();
        assertThat(page).hasURL(Pattern.compile(".*/agencies/.*"));
    }

    private void send(Page page, String action) {
        page.locator("form[action='" + action + "'] button[type=submit]")
                .first()
                .click();
    }

    private void open(Page page, String path) {
        page.navigate(base + path);
    }

    private Page newcomer() {
        BrowserContext context = Chromium.context(1280, 900, ColorScheme.LIGHT, true);
        opened.add(context);
        return context.newPage();
    }
}
