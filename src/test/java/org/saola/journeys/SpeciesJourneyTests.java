package org.saola.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a name that somebody heard to a paper that says what the law said on an old date. */
class SpeciesJourneyTests extends Journey {

    @Test
    void states_what_the_law_said_of_the_african_elephant_on_a_day_long_ago() {
        Page page = desktop();
        page.navigate(address("/species"));
        Chromium.check(page);
        page.locator("#field-q").pressSequentially("african elephant");
        assertThat(page.locator("#taxa caption")).containsText("“african elephant”");
        assertThat(page.locator("#taxa tbody th").first()).containsText("Loxodonta africana");
        Chromium.check(page);

        page.locator("#taxa tbody th a").first().click();
        assertThat(page.locator("h1")).hasText("Loxodonta africana");
        assertThat(page.locator("#law-CITES")).containsText("I/II");
        Chromium.check(page);
        page.locator("#field-date").fill("1985-03-01");
        page.locator("#law form[method=get] button").click();
        assertThat(page.locator("#law-CITES")).containsText("On this day, Appendix II includes Loxodonta africana.");

        page.locator("#law-CITES form button").click();
        assertThat(page.locator("main")).containsText("From 4 February 1977, Appendix II includes Loxodonta africana.");
        assertThat(page.locator("main")).containsText("Starter set, not verified");
        assertThat(page.locator("main")).containsText("The same data says the same now");
        Chromium.check(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".site-nav")).isHidden();
        Chromium.checkWidth(page);

        String code = page.url().replaceAll(".*/", "");
        Page other = phone();
        other.navigate(address("/species/statements?lang=fr"));
        other.locator("#field-code")
                .fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        Locator form = other.locator("main form button");
        form.click();
        assertThat(other).hasURL(Pattern.compile(".*/" + code));
        assertThat(other.locator("main")).containsText("À compter du 4 février 1977, l’Annexe II comprend");
        Chromium.check(other);
    }

    @Test
    void compares_two_days_and_lists_a_country_without_scripts() {
        Page page = withoutScripts();
        page.navigate(address("/species?q=Loxodonta"));
        page.locator("#taxa tbody th a", new Page.LocatorOptions().setHasText(Pattern.compile("^Loxodonta africana$")))
                .click();
        page.locator("#field-from").fill("1985-01-01");
        page.locator("#field-to").fill("1995-01-01");
        page.locator("#field-to").press("Enter");
        assertThat(page.locator("main")).containsText("The answer changed from II to I.");
        page.navigate(address("/species/countries/KE?list=I"));
        assertThat(page.locator("#taxa")).containsText("Loxodonta africana");
        page.navigate(address("/species/appendices/III"));
        assertThat(page.locator("h1")).hasText("Appendix III");
    }
}
