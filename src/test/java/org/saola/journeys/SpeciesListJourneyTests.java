package org.saola.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.kernel.Role;
import org.saola.kit.sheet.SheetLimits;
import org.saola.kit.sheet.SheetReader;
import org.saola.kit.sheet.SheetRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An officer has a table of a thousand names checked, by the keyboard alone, and compares what comes back with what went in. */
class SpeciesListJourneyTests extends Journey {

    private static final String SESSION = "saola-session";
    private static final int LINES = 1_000;
    private static final List<String> NAMES =
            List.of("Loxodonta africana", "Smutsia gigantea", "Loxodonta africanna", "Nonsense zzzz");

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    @Test
    void a_thousand_names_go_in_and_come_back_with_their_own_columns() throws IOException {
        Visitor officer = new TestSignIn(program, port)
                .signedIn(new TestPeople(program)
                        .withPassword(new TestPeople(program).person("Imani Diop", Role.OFFICER)));
        Page page = desktop();
        page.context()
                .addCookies(List.of(new Cookie(SESSION, officer.cookie(SESSION).orElseThrow()).setUrl(address("/"))));

        page.navigate(address("/species"));
        page.locator("main a[href='/species/lists']").focus();
        enter(page);
        Chromium.check(page);
        page.locator("#field-file")
                .setInputFiles(new FilePayload("seizures.csv", "text/csv", table().getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button.btn-primary").focus();
        enter(page);
        assertThat(page.locator("#field-name").inputValue()).isEqualTo("2");
        assertThat(page.locator("#field-date").inputValue()).isEqualTo("3");
        Chromium.check(page);
        page.locator("main details button.btn-primary").focus();
        enter(page);
        assertThat(page.locator(".tag-list").textContent()).contains("All: 1,000", "Certain: 250", "Unknown: 250");
        Chromium.check(page);
        page.locator(".tag-list a", new Page.LocatorOptions().setHasText("Synonym"))
                .focus();
        enter(page);
        assertThat(page.locator("#result tbody tr").count()).isEqualTo(50);
        page.locator("#result summary").first().focus();
        page.keyboard().press("Enter");
        Chromium.check(page);

        Download file = page.waitForDownload(() -> {
            page.locator("a[href$='/file.xlsx']").focus();
            page.keyboard().press("Enter");
        });
        List<SheetRow> back = new ArrayList<>();
        SheetReader.read(file.path(), SheetLimits.STANDARD, back::add);
        assertThat(back).hasSize(LINES + 1);
        List<String> sent = table().lines().toList();
        for (int i = 0; i <= LINES; i++) {
            SheetRow row = back.get(i);
            assertThat(row.text(0) + "," + row.text(1) + "," + row.text(2) + "," + row.text(3))
                    .isEqualTo(sent.get(i));
        }
        assertThat(back.get(1).text(4)).isEqualTo("Certain");
        assertThat(back.get(1).text(10)).isEqualTo("Appendix II");
        assertThat(back.get(3).text(4)).isEqualTo("Suggestion only");
        assertThat(back.get(3).text(10)).isEmpty();

        page.setViewportSize(390, 800);
        page.navigate(address("/species/lists?lang=fr"));
        Chromium.check(page);
        page.locator(".part-list a").first().focus();
        enter(page);
        Chromium.check(page);
        page.locator("form[action$='/remove'] button").focus();
        enter(page);
        assertThat(page.locator(".part-list").count()).isZero();
    }

    private static String table() {
        StringBuilder table = new StringBuilder("No,Species,Seized,Remark\n");
        for (int i = 0; i < LINES; i++) {
            table.append(i)
                    .append(',')
                    .append(NAMES.get(i % NAMES.size()))
                    .append(",1985-03-")
                    .append("%02d".formatted(i % 28 + 1))
                    .append(",=remark ")
                    .append(i)
                    .append('\n');
        }
        return table.toString();
    }

    /** Presses what has the focus, and waits for the page that it leads to. */
    private static void enter(Page page) {
        leading(page, () -> page.keyboard().press("Enter"));
    }
}
