package org.saola.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.identity.Viewers;
import org.saola.kernel.Role;
import org.saola.kernel.Uuid7;
import org.saola.post.internal.TestPost;
import org.saola.store.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** From the invitation to the first page, and out again. */
@SaolaTest
@Tag("database")
class InvitationTests {

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private TestPeople people;
    private TestSignIn signIn;
    private TestPerson keeper;
    private String agency;
    private String address;

    @BeforeEach
    void make() {
        people = new TestPeople(program);
        signIn = new TestSignIn(program, port);
        keeper = people.withPassword(people.person("Amina Odhiambo", Role.AGENCY_ADMINISTRATOR));
        agency = "/agencies/" + keeper.agency().value();
        address = "new." + Uuid7.next().toString().substring(24) + "@saola.example";
    }

    @Test
    void lets_a_person_in_once_and_out_at_once() {
        Visitor admin = signIn.signedIn(keeper);
        invite(admin, address, "officer");
        String link = link(address);

        Visitor person = new Visitor(port);
        HttpResponse<String> arrived = person.get(link);
        assertThat(Visitor.location(arrived)).isEqualTo("/invitations");
        assertThat(arrived.headers().firstValue("referrer-policy")).contains("no-referrer");
        person.follow(arrived);
        HttpResponse<String> in = accept(person);
        assertThat(in.statusCode()).as(person.page().select("main").text()).isEqualTo(303);
        assertThat(person.get(agency).statusCode()).isEqualTo(200);
        assertThat(person.page().select(".account-bar").text()).contains("Ana Ndong");

        Visitor second = new Visitor(port);
        second.get(link);
        assertThat(second.get("/invitations").statusCode()).isEqualTo(404);

        admin.get(agency);
        admin.get(admin.page().select("a[href*=/people/]:contains(Ana Ndong)").attr("href") + "/remove");
        String remove = admin.page().select("main form").attr("action");
        HttpResponse<String> removed = admin.send(remove);
        assertThat(removed.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(person.get("/account"))).startsWith("/sign-in");
    }

    @Test
    void answers_alike_to_what_is_used_expired_withdrawn_or_made_up() {
        Visitor admin = signIn.signedIn(keeper);
        List<String> links = new ArrayList<>();
        links.add("/invitations/" + "A".repeat(43));
        links.add("/invitations/short");
        invite(admin, "w" + address, "officer");
        links.add(link("w" + address));
        admin.get(agency);
        admin.get(admin.page().select("a[href$=/withdraw]").attr("href"));
        admin.send(admin.page().select("form[action$=/withdraw]").attr("action"));
        invite(admin, "e" + address, "officer");
        links.add(link("e" + address));
        TestStore.shared()
                .asSuperuser()
                .update("update identity.invitation set expires_at = now() where email = ?", "e" + address);
        invite(admin, "a" + address, "officer");
        links.add(link("a" + address));
        admin.get(agency);
        admin.send(admin.page()
                .select("li:contains(a" + address + ") form[action$=/again]")
                .attr("action"));
        List<String> answers = links.stream()
                .map(link -> {
                    Visitor visitor = new Visitor(port);
                    visitor.get(link);
                    HttpResponse<String> answer = visitor.get("/invitations");
                    return answer.statusCode() + visitor.page().select("main").text();
                })
                .distinct()
                .toList();
        assertThat(answers).hasSize(1).first().asString().startsWith("404");
        Visitor again = new Visitor(port);
        again.get(link("a" + address));
        assertThat(again.get("/invitations").statusCode()).isEqualTo(200);
    }

    @Test
    void makes_one_account_where_two_come_at_once() throws Exception {
        invite(signIn.signedIn(keeper), address, "officer");
        String link = link(address);
        List<Visitor> two = List.of(new Visitor(port), new Visitor(port));
        two.forEach(visitor -> visitor.follow(visitor.get(link)));
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> tries = two.stream()
                    .<Callable<Integer>>map(visitor -> () -> accept(visitor).statusCode())
                    .toList();
            List<Integer> answers = threads.invokeAll(tries).stream()
                    .map(each -> each.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(303, 404);
        }
    }

    @Test
    void joins_who_has_an_account_after_signing_in_and_nobody_else() {
        TestPerson elsewhere = people.withPassword(people.person("Binh Tran", Role.OFFICER));
        TestPerson stranger = people.withPassword(people.person("Carla Ruiz", Role.OFFICER));
        invite(signIn.signedIn(keeper), elsewhere.email(), "agency-head");
        String link = link(elsewhere.email());

        Visitor nobody = new Visitor(port);
        nobody.follow(nobody.get(link));
        assertThat(nobody.page().select("main a[href^=/sign-in]")).isNotEmpty();
        assertThat(nobody.page().select("form[action=/invitations]")).isEmpty();

        Visitor other = signIn.signedIn(stranger);
        other.follow(other.get(link));
        assertThat(other.page().select("form[action=/invitations/join]")).isEmpty();
        String token = other.page().expectFirst("input[name=_csrf]").val();
        assertThat(other.post("/invitations/join", java.util.Map.of("_csrf", token))
                        .statusCode())
                .isEqualTo(403);

        Visitor right = signIn.signedIn(elsewhere);
        right.follow(right.get(link));
        assertThat(right.send("/invitations/join").statusCode()).isEqualTo(303);
        assertThat(program.getBean(Viewers.class).actingFor(elsewhere.id()))
                .anyMatch(place ->
                        place.agency().equals(keeper.agency()) && place.roles().equals(Set.of(Role.AGENCY_HEAD)));
    }

    @Test
    void gives_no_role_that_the_inviter_may_not_give() {
        Visitor admin = signIn.signedIn(keeper);
        admin.get(agency + "/invite");
        assertThat(admin.page().select("input[name=roles]").eachAttr("value"))
                .doesNotContain("platform-administrator", "auditor", "donor");
        HttpResponse<String> answer = send(admin, address, "platform-administrator");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void keeps_line_breaks_and_addresses_of_strangers_out_of_the_letter() {
        Visitor admin = signIn.signedIn(keeper);
        admin.get(agency + "/invite");
        HttpResponse<String> broken = admin.send(
                agency + "/invite",
                "name",
                "Ana\r\nBcc: x@evil.example",
                "email",
                address,
                "language",
                "en",
                "roles",
                "officer");
        assertThat(broken.statusCode()).isEqualTo(422);
        HttpResponse<String> list = admin.send(
                agency + "/invite",
                "name",
                "Ana",
                "email",
                address + ", x@evil.example",
                "language",
                "en",
                "roles",
                "officer");
        assertThat(list.statusCode()).isEqualTo(422);
    }

    @Test
    void shows_who_keeps_another_agency_no_such_thing() {
        TestPerson other = people.withPassword(people.person("Dina Sow", Role.AGENCY_ADMINISTRATOR));
        Visitor visitor = signIn.signedIn(other);
        for (String page : List.of(
                agency + "/invite",
                agency + "/edit",
                agency + "/people/" + keeper.id().value(),
                agency + "/people/" + Uuid7.next(),
                "/agencies/" + Uuid7.next(),
                "/agencies/x'--",
                "/admin/people")) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(404);
        }
        visitor.get(agency);
        assertThat(visitor.page().select("main").text()).doesNotContain("Amina Odhiambo");
    }

    private void invite(Visitor admin, String email, String role) {
        admin.get(agency + "/invite");
        HttpResponse<String> sent = send(admin, email, role);
        assertThat(sent.statusCode()).as(admin.page().select("main").text()).isEqualTo(303);
    }

    private HttpResponse<String> send(Visitor admin, String email, String role) {
        return admin.send(agency + "/invite", "name", "Ana Ndong", "email", email, "language", "en", "roles", role);
    }

    private HttpResponse<String> accept(Visitor person) {
        return person.send("/invitations", "name", "Ana Ndong", "language", "en", "password", TestPeople.PASSWORD);
    }

    private String link(String email) {
        return TestPost.lastTo(program, email).link("/invitations/");
    }
}
