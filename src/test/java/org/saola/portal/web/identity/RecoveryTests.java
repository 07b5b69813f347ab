package org.saola.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.identity.internal.TestWork;
import org.saola.jobs.internal.WorkingJobs;
import org.saola.kernel.Role;
import org.saola.post.internal.TestPost;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The way back for who lost every way in: two people, one link. */
@SaolaTest
@Tag("database")
class RecoveryTests {

    private static final String NEW = "lantern mosaic thistle brook";

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private TestPeople people;
    private TestSignIn signIn;
    private TestPerson amina;

    @BeforeEach
    void make() {
        new TestWork(program).forgetFailures();
        people = new TestPeople(program);
        signIn = new TestSignIn(program, port);
        amina = people.withPassword(people.person("Amina Odhiambo", Role.OFFICER));
    }

    @Test
    void lets_somebody_in_again_with_a_second_person() {
        Visitor stranger = signIn.signedIn(amina);
        ask(amina.email());
        Visitor admin = administrator();
        admin.get("/admin/recoveries");
        assertThat(admin.page().select("main").text()).contains("Amina Odhiambo");
        admin.follow(admin.send("/admin/recoveries/confirm"));
        assertThat(admin.page().select("main").text()).doesNotContain("Amina Odhiambo");

        String link = TestPost.lastTo(program, amina.email()).link("/recover/");
        Visitor visitor = new Visitor(port);
        visitor.get(link);
        assertThat(visitor.send(link, "chosen", "password1234", "again", "password1234")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> set = visitor.send(link, "chosen", NEW, "again", NEW);
        assertThat(set.statusCode()).isEqualTo(303);
        assertThat(stranger.get("/menu").body()).as("who was in is out").doesNotContain("Amina Odhiambo");
        assertThat(visitor.get(link).statusCode()).as("the link, once more").isEqualTo(404);
        visitor.get("/sign-in");
        assertThat(visitor.send("/sign-in", "email", amina.email(), "password", TestPeople.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.send("/sign-in", "email", amina.email(), "password", NEW)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void tells_who_keeps_the_agency_that_somebody_waits_and_not_who() {
        TestPerson keeper = people.person("Kim Keeper", amina.agency(), Role.AGENCY_ADMINISTRATOR);
        TestPerson other = people.person("Olga Other", Role.AGENCY_ADMINISTRATOR);
        TestPerson platform = people.person("Piet Platform", Role.PLATFORM_ADMINISTRATOR);
        ask(amina.email());
        ask(amina.email());
        WorkingJobs.await("a letter", () -> !letters(keeper).isEmpty());
        assertThat(letters(keeper)).hasSize(1);
        assertThat(letters(keeper).getFirst().body())
                .contains("/admin/recoveries")
                .doesNotContain("Amina")
                .doesNotContain(amina.email());
        assertThat(letters(other)).isEmpty();
        assertThat(letters(platform)).isEmpty();
        ask(keeper.email());
        WorkingJobs.await("a letter", () -> !letters(platform).isEmpty());
    }

    @Test
    void answers_the_same_to_an_address_that_nobody_has() {
        String known = ask(amina.email());
        assertThat(ask("nobody@saola.example")).isEqualTo(known);
        assertThat(ask("not an address")).isEqualTo(known);
    }

    @Test
    void lets_nobody_confirm_their_own() {
        TestPerson admin = people.withPassword(people.person("Own Admin", Role.AGENCY_ADMINISTRATOR));
        ask(admin.email());
        Visitor visitor = signIn.signedIn(admin);
        visitor.get("/admin/recoveries");
        assertThat(visitor.page().select("form[action='/admin/recoveries/confirm']"))
                .isEmpty();
    }

    @Test
    void shows_nothing_to_administrators_of_other_agencies_and_to_no_agency_that_of_a_platform_administrator() {
        TestPerson keeper = people.person("Platform Keeper", amina.agency(), Role.PLATFORM_ADMINISTRATOR);
        ask(amina.email());
        ask(keeper.email());
        TestPerson other = people.withPassword(people.person("Other Admin", Role.AGENCY_ADMINISTRATOR));
        Visitor far = signIn.signedIn(other);
        far.get("/admin/recoveries");
        assertThat(far.page().select("main").text()).doesNotContain("Amina").doesNotContain("Keeper");
        Visitor near = administrator();
        near.get("/admin/recoveries");
        assertThat(near.page().select("main").text()).contains("Amina").doesNotContain("Keeper");
        Visitor officer = signIn.signedIn(amina);
        assertThat(officer.get("/admin/recoveries").statusCode()).isEqualTo(404);
    }

    @Test
    void opens_nothing_with_a_guessed_link() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/recover/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/recover/x").statusCode()).isEqualTo(404);
    }

    private String ask(String email) {
        Visitor visitor = new Visitor(port);
        visitor.get("/recover");
        HttpResponse<String> asked = visitor.send("/recover", "email", email);
        return asked.statusCode() + visitor.page().select("main").outerHtml();
    }

    private Visitor administrator() {
        return signIn.signedIn(
                people.withPassword(people.person("Near Admin", amina.agency(), Role.AGENCY_ADMINISTRATOR)));
    }

    private List<TestPost.Found> letters(TestPerson to) {
        return TestPost.lettersTo(program, to.email());
    }
}
