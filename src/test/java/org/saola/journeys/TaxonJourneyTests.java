package org.saola.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.kernel.Role;
import org.saola.species.internal.FileBook;
import org.saola.species.internal.LoadedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From a name to what stands beside its listing, on a large screen and on a small one. */
class TaxonJourneyTests extends Journey {

    private static final String SESSION = "saola-session";

    @Autowired
    private ApplicationContext program;

    @AfterEach
    void takeAway() {
        new LoadedData(program).takeAway();
    }

    @Test
    void reads_what_limits_trade_in_a_taxon_and_why() {
        new LoadedData(program).load(LocalDate.of(2022, 11, 27), FileBook.answers());
        TestPeople people = new TestPeople(program);
        Visitor officer = new TestSignIn(program, port())
                .signedIn(people.withPassword(people.person("Bakary Camara", Role.OFFICER)));
        for (Page page : List.of(desktop(), phone())) {
            page.context()
                    .addCookies(
                            List.of(new Cookie(SESSION, officer.cookie(SESSION).orElseThrow()).setUrl(address("/"))));
            page.navigate(address("/species/taxa/901?date=2022-06-01"));
            assertThat(page.locator("#restrictions-country h3")).containsText("Country-wide");
            for (var summary : page.locator("#restrictions summary").all()) {
                summary.click();
            }
            assertThat(page.locator("#restrictions")).containsText("Export quota: 2.5 kg");
            Chromium.check(page);
            Chromium.checkWidth(page);
        }
    }
}
