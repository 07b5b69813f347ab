package org.saola.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.saola.SaolaTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A walk through real pages in a real browser. A page that reports an error to the console fails it. */
@SaolaTest
@Tag("browser")
abstract class Journey {

    @LocalServerPort
    private int port;

    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Page desktop() {
        return open(1280, 900, ColorScheme.LIGHT, true);
    }

    Page phone() {
        return open(390, 844, ColorScheme.LIGHT, true);
    }

    Page dark() {
        return open(1280, 900, ColorScheme.DARK, true);
    }

    Page withoutScripts() {
        return open(1280, 900, ColorScheme.LIGHT, false);
    }

    int port() {
        return port;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Presses Tab until the focus is on this, as somebody without a mouse does. */
    static void tabTo(Page page, String selector) {
        for (int pressed = 0; pressed < 120; pressed++) {
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement?.matches(selector)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + page.url());
    }

    /** Does what leads to another page, and waits until that one is there, whole; the one before must not answer for it. */
    static void leading(Page page, Runnable step) {
        page.evaluate("window.beforeStep = true");
        step.run();
        page.waitForCondition(() -> isThere(page));
    }

    private static boolean isThere(Page page) {
        try {
            return Boolean.TRUE.equals(page.evaluate("() => !window.beforeStep && document.readyState === 'complete'"));
        } catch (PlaywrightException betweenPages) {
            return false;
        }
    }

    private Page open(int width, int height, ColorScheme scheme, boolean scripts) {
        BrowserContext context = Chromium.context(width, height, scheme, scripts);
        opened.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            // A browser also reports the status of the page itself, which may rightly be "not found".
            if (message.type().equals("error") && !message.location().startsWith(page.url())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    @AfterEach
    void close() {
        opened.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }
}
