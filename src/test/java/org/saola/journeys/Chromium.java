package org.saola.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's Chromium, one for all journeys of a run.
 *
 * <p>Where there is none the journeys are skipped and say so; with {@code CI=true} that is a failure.
 */
final class Chromium {

    private static final List<Path> PLACES = Stream.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/snap/bin/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
            .map(Path::of)
            .toList();

    private Chromium() {}

    private static final class Holder {
        static final Browser BROWSER = launch();

        private static Browser launch() {
            Optional<Path> chromium =
                    PLACES.stream().filter(Files::isExecutable).findFirst();
            if (!"true".equals(System.getenv("CI"))) {
                Assumptions.assumeTrue(
                        chromium.isPresent(), "no Chromium found: install the package chromium to run the journeys");
            }
            assertThat(chromium).as("a Chromium to run the journeys in").isPresent();
            return Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium.orElseThrow())
                            .setArgs(List.of(
                                    // Root, as in most containers, has no sandbox; only our own pages are opened.
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--no-first-run")));
        }
    }

    /** Opens a fresh profile. */
    static BrowserContext context(int width, int height, ColorScheme scheme, boolean scripts) {
        return Holder.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts)
                .setLocale("en"));
    }

    /** Checks a page with axe and that nothing sticks out of it sideways. */
    static void check(Page page) {
        report(page, new AxeBuilder(page));
        checkWidth(page);
    }

    /** Checks what alone can differ between light and dark. */
    static void checkColours(Page page) {
        report(page, new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    static void checkWidth(Page page) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels that stick out of %s", page.url())
                .isLessThanOrEqualTo(0);
    }

    private static void report(Page page, AxeBuilder axe) {
        // Otherwise axe opens a second page for its last step; ours have no frames that would need it.
        List<Rule> violations = axe.setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget().toString())
                                        .toList())
                        .toList())
                .as("axe on %s", page.url())
                .isEmpty();
    }
}
