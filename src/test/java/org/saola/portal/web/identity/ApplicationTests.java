package org.saola.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.ApplicationStatus;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.kernel.Role;
import org.saola.kernel.Uuid7;
import org.saola.post.internal.TestPost;
import org.saola.store.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An agency applies, its address answers, a second person checks it. */
@SaolaTest
@Tag("database")
class ApplicationTests {

    private static final String[] VERIFIED = {"verified", "Called the ministry on the number of its page.", "decision"};

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private TestPeople people;
    private TestSignIn signIn;
    private String name;
    private String address;

    @BeforeEach
    void make() {
        TestStore.shared().asSuperuser().update("delete from identity.throttle");
        people = new TestPeople(program);
        signIn = new TestSignIn(program, port);
        String end = Uuid7.next().toString().substring(24);
        name = "Forest Police " + end;
        address = "head." + end + "@saola.example";
    }

    @Test
    void goes_from_the_form_to_the_invitation() {
        Visitor checker = signIn.signedIn(administrator("Carla Ruiz"));
        file(new Visitor(port), address);
        checker.get("/admin/applications");
        assertThat(checker.page().select("main").text()).doesNotContain(name);
        confirm();
        open(checker);
        HttpResponse<String> silent = decide(checker, "verified", "", "decision", "approve");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(decide(checker, VERIFIED[0], VERIFIED[1], VERIFIED[2], "approve")
                        .statusCode())
                .isEqualTo(303);
        open(checker);
        checker.get(checker.page().select("main a[href^=/agencies/]").attr("href"));
        assertThat(checker.page().select("h1").text()).isEqualTo(name);
        assertThat(TestPost.lastTo(program, address).link("/invitations/")).isNotEmpty();
    }

    @Test
    void is_refused_with_a_reason_that_no_letter_repeats() {
        Visitor checker = signIn.signedIn(administrator("Carla Ruiz"));
        file(new Visitor(port), address);
        confirm();
        open(checker);
        assertThat(decide(checker, VERIFIED[0], VERIFIED[1], "decision", "refuse")
                        .statusCode())
                .isEqualTo(422);
        assertThat(decide(checker, VERIFIED[0], VERIFIED[1], "reason", "Unknown there.", "decision", "refuse")
                        .statusCode())
                .isEqualTo(303);
        assertThat(TestPost.lastTo(program, address).body()).contains(name).doesNotContain("Unknown there");
    }

    @Test
    void is_not_decided_by_who_filed_it_or_is_named_in_it() {
        TestPerson filer = administrator("Dina Sow");
        Visitor own = signIn.signedIn(filer);
        file(own, address);
        confirm();
        open(own);
        assertThat(own.page().select("textarea")).isEmpty();
        String here = "/admin/applications/" + id();
        String token = own.page().expectFirst("input[name=_csrf]").val();
        assertThat(own.post(
                                here,
                                java.util.Map.of(
                                        "_csrf", token, "verified", "I know me", "decision", "approve", "version", "1"))
                        .statusCode())
                .isEqualTo(403);

        TestPerson named = administrator("Eva Lund");
        address = named.email();
        file(new Visitor(port), address);
        confirm();
        Visitor self = signIn.signedIn(named);
        self.get("/admin/applications/" + id());
        assertThat(self.page().select("textarea")).isEmpty();
    }

    @Test
    void is_decided_once_where_two_decide_at_once() throws Exception {
        List<Visitor> two =
                List.of(signIn.signedIn(administrator("Carla Ruiz")), signIn.signedIn(administrator("Binh Tran")));
        file(new Visitor(port), address);
        confirm();
        two.forEach(this::open);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> tries = List.of(
                    () -> decide(two.get(0), VERIFIED[0], VERIFIED[1], "decision", "approve")
                            .statusCode(),
                    () -> decide(two.get(1), VERIFIED[0], VERIFIED[1], "decision", "approve")
                            .statusCode());
            assertThat(threads.invokeAll(tries).stream()
                            .map(each -> each.resultNow())
                            .toList())
                    .containsExactlyInAnyOrder(303, 409);
        }
        assertThat(TestStore.shared()
                        .asSuperuser()
                        .queryForObject(
                                "select count(*) from identity.agency where name ->> 'en' = ?", Long.class, name))
                .isEqualTo(1);
    }

    @Test
    void is_confirmed_once_and_by_a_button() {
        file(new Visitor(port), address);
        String link = TestPost.lastTo(program, address).link("/apply/confirm/");
        Visitor scanner = new Visitor(port);
        scanner.follow(scanner.get(link));
        assertThat(status()).isEqualTo("UNCONFIRMED");
        assertThat(scanner.send("/apply/confirm").statusCode()).isEqualTo(303);
        assertThat(status()).isEqualTo("WAITING");
        Visitor again = new Visitor(port);
        again.follow(again.get(link));
        assertThat(again.send("/apply/confirm").statusCode()).isEqualTo(404);
    }

    @Test
    void slows_down_who_files_one_after_the_other() {
        for (int i = 0; i < 45; i++) {
            Visitor visitor = new Visitor(port);
            visitor.get("/apply");
            if (send(visitor, i + address).statusCode() == 503) {
                return;
            }
        }
        throw new AssertionError("never slowed down");
    }

    @Test
    void knows_three_steps_and_no_other() {
        assertThat(ApplicationStatus.UNCONFIRMED.after(ApplicationStatus.Action.CONFIRM))
                .contains(ApplicationStatus.WAITING);
        assertThat(ApplicationStatus.WAITING.after(ApplicationStatus.Action.APPROVE))
                .contains(ApplicationStatus.APPROVED);
        assertThat(ApplicationStatus.WAITING.after(ApplicationStatus.Action.REFUSE))
                .contains(ApplicationStatus.REFUSED);
        for (ApplicationStatus status : List.of(ApplicationStatus.APPROVED, ApplicationStatus.REFUSED)) {
            for (ApplicationStatus.Action action : ApplicationStatus.Action.values()) {
                assertThat(status.after(action)).isEmpty();
            }
        }
    }

    private TestPerson administrator(String who) {
        return people.withPassword(people.person(who, Role.PLATFORM_ADMINISTRATOR));
    }

    private void file(Visitor visitor, String email) {
        visitor.get("/apply");
        HttpResponse<String> sent = send(visitor, email);
        assertThat(sent.statusCode())
                .as(visitor.page().select(".error-summary").text())
                .isEqualTo(303);
    }

    private HttpResponse<String> send(Visitor visitor, String email) {
        return visitor.send(
                "/apply",
                "kind",
                "WILDLIFE_OR_FOREST_AGENCY",
                "country",
                "CM",
                "name-en",
                name,
                "why",
                "We control timber and wildlife.",
                "contact-name",
                "Paul Essomba",
                "contact-post",
                "Director",
                "contact-email",
                "director@forest.example",
                "contact-telephone",
                "+237 222 000 000",
                "name",
                "Ana Ndong",
                "email",
                email,
                "language",
                "en");
    }

    private void confirm() {
        Visitor applicant = new Visitor(port);
        applicant.follow(applicant.get(TestPost.lastTo(program, address).link("/apply/confirm/")));
        assertThat(applicant.send("/apply/confirm").statusCode()).isEqualTo(303);
    }

    private void open(Visitor checker) {
        checker.get("/admin/applications/" + id());
        assertThat(checker.page().select("h1").text()).isEqualTo(name);
    }

    private HttpResponse<String> decide(Visitor checker, String... fields) {
        return checker.send("/admin/applications/" + id(), fields);
    }

    private String id() {
        return one("id::text");
    }

    private String status() {
        return one("status");
    }

    private String one(String column) {
        return String.valueOf(TestStore.shared()
                .asSuperuser()
                .queryForObject(
                        "select " + column
                                + " from identity.application where first_email = ? order by filed_at desc limit 1",
                        String.class,
                        address));
    }
}
