package org.saola.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.Visitor;
import org.saola.identity.internal.TestDemo;
import org.saola.store.StartNotice;
import org.saola.store.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The first administrator comes in by the link of the start, once. */
@Tag("database")
@ContextConfiguration(initializers = TestStore.Wiring.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FirstTests {

    private static final String[] RIGHT = {
        "organisation",
        "Wildlife Secretariat",
        "name",
        "Ana Ndong",
        "email",
        "ana@secretariat.example",
        "language",
        "en",
        "password",
        "otter vellum quarry sleet"
    };

    @Autowired
    private List<StartNotice> notices;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @BeforeEach
    void nobody_is_there() {
        TestStore.shared().asOwner().execute("truncate identity.person cascade");
    }

    /** Other tests share the database, and some of them look for the fictional people. */
    @AfterEach
    void the_fictional_people_are_there() {
        TestDemo.fill(program);
    }

    @Test
    void comes_in_by_the_link_and_is_signed_in() {
        Visitor visitor = new Visitor(port);
        arrive(visitor, link());
        HttpResponse<String> begun = visitor.send("/first", RIGHT);
        assertThat(begun.statusCode()).as(visitor.page().select("main").text()).isEqualTo(303);
        assertThat(Visitor.location(begun)).isEqualTo("/account");
        visitor.get("/");
        assertThat(visitor.page().select(".account-bar").text()).contains("Ana Ndong", "Wildlife Secretariat");
        assertThat(visitor.get("/admin").statusCode()).isEqualTo(200);
    }

    @Test
    void keeps_the_secret_out_of_the_address_and_of_what_other_sites_are_told() {
        Visitor visitor = new Visitor(port);
        String link = link();
        HttpResponse<String> arrived = visitor.get(link);
        assertThat(Visitor.location(arrived)).isEqualTo("/first");
        assertThat(arrived.headers().firstValue("referrer-policy")).contains("no-referrer");
        assertThat(arrived.headers().allValues("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith("saola-first=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("Path=/first"));
    }

    @Test
    void leads_nowhere_once_it_was_used_or_another_start_made_a_new_one() {
        String old = link();
        String link = link();
        Visitor late = new Visitor(port);
        late.get(old);
        assertThat(late.get("/first").statusCode()).isEqualTo(404);
        Visitor visitor = new Visitor(port);
        arrive(visitor, link);
        visitor.send("/first", RIGHT);
        Visitor again = new Visitor(port);
        again.get(link);
        assertThat(again.get("/first").statusCode()).isEqualTo(404);
        assertThat(notices.stream().flatMap(notice -> notice.line().stream()))
                .noneMatch(line -> line.contains("/first/"));
    }

    @Test
    void founds_one_house_where_two_come_at_once() throws Exception {
        String link = link();
        List<Visitor> two = List.of(new Visitor(port), new Visitor(port));
        two.forEach(visitor -> arrive(visitor, link));
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> tries = List.of(
                    () -> two.get(0).send("/first", RIGHT).statusCode(),
                    () -> two.get(1).send("/first", RIGHT).statusCode());
            List<Integer> answers = threads.invokeAll(tries).stream()
                    .map(each -> each.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(303, 404);
        }
    }

    @Test
    void refuses_a_weak_password_and_a_name_with_line_breaks() {
        Visitor visitor = new Visitor(port);
        arrive(visitor, link());
        String[] wrong = RIGHT.clone();
        wrong[3] = "Ana\r\nBcc: x@evil.example";
        wrong[9] = "password1234";
        assertThat(visitor.send("/first", wrong).statusCode()).isEqualTo(422);
        assertThat(visitor.page().select(".field-error")).hasSize(2);
    }

    private String link() {
        return notices.stream()
                .flatMap(notice -> notice.line().stream())
                .filter(line -> line.contains("/first/"))
                .map(line -> line.substring(line.indexOf("/first/")))
                .findFirst()
                .orElseThrow();
    }

    private static void arrive(Visitor visitor, String link) {
        visitor.follow(visitor.get(link));
        assertThat(visitor.page().select("form[action=/first]")).isNotEmpty();
    }
}
