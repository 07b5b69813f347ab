package org.saola.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, in the language with the longest words: passes axe, has contrast in the dark, and fits a phone. */
class EveryPageJourneyTests extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/menu",
                "/menu?view=table",
                "/menu?view=print",
                "/menu?q=zzzzzz",
                "/menu/concealment-methods",
                "/menu/indicator-framework",
                "/menu/iccwc",
                "/menu/cites",
                "/api/docs",
                "/countries",
                "/species",
                "/species?q=zzzzzz",
                "/species/appendices/I",
                "/species/countries/MG",
                "/species/statements",
                "/kit",
                "/menu/no-such-entry"
            })
    void passes_axe_and_fits(String path) {
        String address = address(path + (path.contains("?") ? "&" : "?") + "lang=fr");
        Page page = desktop();
        // Otherwise colours are still on their way from the one look to the other when they are measured.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(address);
        Chromium.check(page);
        // The same page looked at otherwise: colours and widths are the style sheet's alone.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.checkColours(page);
        page.setViewportSize(390, 844);
        Chromium.checkWidth(page);
    }
}
