package org.saola.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main jobs that people come to the menu for. */
class MenuJourneyTests extends Journey {

    @Test
    void finds_a_course_by_a_misspelt_french_word_with_the_keyboard_alone() {
        Page page = desktop();
        page.navigate(address("/"));
        tabTo(page, ".language-switch a[hreflang=fr]");
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        Chromium.check(page);

        tabTo(page, "#home-search");
        page.keyboard().type("blanchimant d'argent");
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice")).containsText("« blanchimant » a été lu comme « blanchiment »");
        assertThat(page.locator("#found-count")).hasText(Pattern.compile("\\d+ entrées"));
        Chromium.check(page);

        tabTo(page, ".entry h2 a");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("blanchiment");
        assertThat(page.locator(".facts")).containsText("4 à 5 jours");
        Chromium.check(page);
    }

    @Test
    void narrows_by_facets_that_count_and_gives_an_address_to_share() {
        Page page = desktop();
        page.navigate(address("/menu"));
        page.locator("#kind-COURSE").check();
        assertThat(page.locator("#found-count")).hasText("29 entries");
        assertThat(page.locator("#kind-COURSE")).isFocused();
        page.locator("label[for=audience-prosecutors] .facet-count").waitFor();
        String promised =
                page.locator("label[for=audience-prosecutors] .facet-count").innerText();
        page.locator("#audience-prosecutors").check();
        assertThat(page.locator("#found-count")).hasText(promised + " entries");
        assertThat(page).hasURL(Pattern.compile("kind=COURSE.*audience=prosecutors|audience=prosecutors.*kind=COURSE"));
        Chromium.check(page);

        Page colleague = desktop();
        colleague.navigate(page.url());
        assertThat(colleague.locator("#found-count")).hasText(promised + " entries");
        assertThat(colleague.locator("#audience-prosecutors")).isChecked();

        colleague.locator(".toolbar .tag-list a").first().click();
        assertThat(colleague.locator("#kind-COURSE")).not().isChecked();
        assertThat(colleague.locator("#audience-prosecutors")).isChecked();
    }

    @Test
    void answers_while_the_words_are_typed_and_keeps_them() {
        Page page = desktop();
        page.navigate(address("/menu"));
        page.locator("#q").pressSequentially("ivory samp");
        assertThat(page.locator("#found-count")).hasText("2 entries");
        assertThat(page.locator("#q")).hasValue("ivory samp");
        assertThat(page.locator("#q")).isFocused();
        page.goBack();
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void works_the_same_without_scripts() {
        Page page = withoutScripts();
        page.navigate(address("/menu"));
        page.locator("#q").fill("sampling");
        page.locator("#kind-COURSE").check();
        page.locator(".facets-apply").click();
        assertThat(page.locator("#found-count")).hasText(Pattern.compile("\\d+ entr"));
        assertThat(page.locator("#kind-COURSE")).isChecked();
        assertThat(page.locator(".entry h2").first()).containsText("Ivory Sampling");
        page.locator(".view-switch a").nth(1).click();
        assertThat(page.locator(".data-table tbody tr").first()).containsText("Ivory Sampling");
        assertThat(page.locator("#kind-COURSE")).isChecked();
    }

    @Test
    void opens_a_page_of_the_house_from_the_entry_of_a_tool() {
        Page page = desktop();
        page.navigate(address("/menu?q=trade+database"));
        page.locator(".entry h2 a").first().click();
        assertThat(page.locator("h1")).hasText("CITES Trade Database");
        Chromium.check(page);
        page.locator(".actions a").first().click();
        assertThat(page).hasURL(address("/countries"));
        Chromium.check(page);
    }

    @Test
    void leads_straight_to_the_part_that_was_meant() {
        Page page = desktop();
        page.navigate(address("/menu?q=red+notice"));
        page.locator(".entry-parts a").first().click();
        assertThat(page).hasURL(address("/menu/interpol-notices#red-notice"));
        assertThat(page.locator("#red-notice")).isInViewport();
    }

    @Test
    void keeps_the_deep_page_when_the_language_changes() {
        Page page = desktop();
        page.navigate(address("/menu?q=ivoire&kind=COURSE&view=table"));
        page.locator(".language-switch a[hreflang=es]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "es");
        assertThat(page.locator("#q")).hasValue("ivoire");
        assertThat(page.locator("#kind-COURSE")).isChecked();
        assertThat(page.locator(".data-table tbody tr")).hasCount(1);
        page.locator(".data-table tbody th a").click();
        assertThat(page.locator("h1")).hasText("Muestreo de marfil");
        page.locator(".language-switch a[hreflang=fr]").click();
        assertThat(page).hasURL(address("/menu/ivory-sampling?lang=fr"));
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
    }

    @Test
    void turns_the_pages_of_the_catalogue() {
        Page page = desktop();
        page.navigate(address("/menu"));
        String first = page.locator(".entry h2").first().innerText();
        page.locator(".pager a[rel=next]").click();
        assertThat(page.locator(".entry h2").first()).not().hasText(first);
        assertThat(page).hasURL(Pattern.compile("page=2"));
        Chromium.check(page);
    }

    @Test
    void serves_a_phone() {
        Page page = phone();
        page.navigate(address("/menu?lang=fr"));
        Chromium.check(page);
        page.locator("#q").fill("échantillonnage");
        page.keyboard().press("Enter");
        assertThat(page.locator("#found-count")).hasText(Pattern.compile("\\d+ entrées"));
        page.locator(".toolbar .narrow-link").click();
        assertThat(page.locator("#narrow")).isInViewport();
        page.locator("#kind-COURSE").check();
        page.locator("#narrow .narrow-link").click();
        Locator course = page.locator(".entry h2 a").first();
        assertThat(course).isInViewport();
        course.click();
        assertThat(page.locator(".facts")).isVisible();
        Chromium.check(page);
    }

    @Test
    void mirrors_itself_where_writing_runs_from_right_to_left() {
        Page page = phone();
        for (Page each : java.util.List.of(page, desktop())) {
            for (String path : java.util.List.of("/", "/menu", "/menu?view=table", "/menu/indicator-framework")) {
                each.navigate(address(path + (path.contains("?") ? "&" : "?") + "lang=ur"));
                assertThat(each.locator("html")).hasAttribute("dir", "rtl");
                Chromium.check(each);
            }
        }
        double brand = desktopLeft("/?lang=ur");
        org.assertj.core.api.Assertions.assertThat(brand).isGreaterThan(640);
    }

    private double desktopLeft(String path) {
        Page page = desktop();
        page.navigate(address(path));
        return page.locator(".brand").boundingBox().x;
    }
}
