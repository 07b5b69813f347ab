package org.saola.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An auditor checks the trail, searches it and opens an entry. */
class TrailJourneyTests extends Journey {

    private static final String SESSION = "saola-session";

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    @Test
    void an_auditor_checks_searches_and_opens_an_entry() {
        TestPeople people = new TestPeople(program);
        Visitor auditor = new TestSignIn(program, port)
                .signedIn(people.withPassword(people.person("Iris Ferreira", Role.AUDITOR)));
        for (Page page : List.of(desktop(), dark(), phone())) {
            page.context()
                    .addCookies(
                            List.of(new Cookie(SESSION, auditor.cookie(SESSION).orElseThrow()).setUrl(address("/"))));
            page.navigate(address("/admin/trail?lang=fr"));
            Chromium.check(page);
            page.locator("form[action$='/check'] button").click();
            assertThat(page.locator("main code").first().textContent()).matches("(OK|BROKEN) .*");
            Chromium.check(page);
            page.selectOption("#field-action", "identity.signed-in");
            page.waitForURL("**action=identity.signed-in**");
            page.locator("tbody th a").first().click();
            page.waitForURL("**/admin/trail/*");
            Chromium.check(page);
        }
    }
}
