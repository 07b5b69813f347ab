package org.saola.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.kernel.Role;
import org.saola.species.internal.Shelf;
import org.saola.store.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An administrator brings a national list, reads what it would do, and loads it. */
class SpeciesLoadJourneyTests extends Journey {

    private static final String SESSION = "saola-session";

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    @AfterEach
    void takeAway() {
        TestStore.shared().asSuperuser().update("delete from species.item where source = 'NATIONAL'");
        TestStore.shared().asSuperuser().update("delete from species.edition where source = 'NATIONAL'");
        program.getBean(Shelf.class).renew();
    }

    @Test
    void an_administrator_looks_at_files_and_then_loads_them() {
        TestPeople people = new TestPeople(program);
        Visitor administrator = new TestSignIn(program, port)
                .signedIn(people.withPassword(people.person("Amara Sow", Role.PLATFORM_ADMINISTRATOR)));
        Page page = desktop();
        page.context()
                .addCookies(List.of(
                        new Cookie(SESSION, administrator.cookie(SESSION).orElseThrow()).setUrl(address("/"))));

        page.navigate(address("/admin/species"));
        Chromium.check(page);
        page.locator("main form button").click();
        assertThat(page.locator(".field-error").count()).isEqualTo(2);
        Chromium.check(page);

        bring(page, "id,parent,rank,name,author,status,accepted\nz,,KINGDOM,Fictalia,,A,\ny,x,GENUS,Nullus,,A,\n");
        assertThat(page.locator("main tbody th").first().textContent()).contains("taxa.csv");
        Chromium.check(page);
        assertThat(page.locator("form[action$='/load']").count()).isZero();

        page.navigate(address("/admin/species"));
        bring(page, "id,parent,rank,name,author,status,accepted\nz,,KINGDOM,Fictalia,,A,\ny,z,GENUS,Nullus,,A,\n");
        assertThat(page.locator("main").textContent()).contains("Nullus");
        press(page, "form[action$='/load'] button");
        comes(page, ".tag-good");
        Chromium.check(page);
        assertThat(page.locator("main form").count()).isZero();

        page.setViewportSize(390, 800);
        page.navigate(address("/admin/species?lang=fr"));
        Chromium.check(page);
        assertThat(page.locator("main").textContent()).contains("Une liste nationale");
    }

    private static void bring(Page page, String taxa) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("taxa.csv", "text/csv", taxa.getBytes(StandardCharsets.UTF_8)));
        page.locator("input[value=NATIONAL]").check();
        page.locator("#field-title").fill("Une liste nationale");
        press(page, "main form button");
        comes(page, "form[action$='/discard']");
    }

    /** Presses a button and waits for the page that it leads to. */
    private static void press(Page page, String button) {
        leading(page, () -> page.locator(button).click());
    }

    /** Looks again, as a person does, until something is there. */
    private static void comes(Page page, String selector) {
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("main " + selector).count() > 0;
        });
    }
}
