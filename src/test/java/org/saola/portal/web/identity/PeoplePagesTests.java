package org.saola.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Pages of agencies and people: they ask before something ends, and tell what is wrong where it was typed. */
@SaolaTest
@Tag("database")
class PeoplePagesTests {

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private TestPeople people;
    private TestPerson keeper;
    private TestPerson officer;
    private String agency = "";

    @BeforeEach
    void make() {
        people = new TestPeople(program);
        keeper = people.person("Amina Odhiambo", Role.AGENCY_ADMINISTRATOR);
        officer = people.person("Binh Tran", keeper.agency(), Role.OFFICER);
        agency = "/agencies/" + keeper.agency().value();
    }

    @Test
    void asks_before_an_agency_is_suspended() {
        Visitor platform = in(people.person("Carla Ruiz", Role.PLATFORM_ADMINISTRATOR));
        platform.get(agency + "?lang=en");
        assertThat(platform.page().select("form[action$=/suspend]")).isEmpty();
        platform.get(platform.page().select("a[href$=/suspend]").attr("href"));
        assertThat(platform.page().select("main").text()).contains("Suspend this agency", "its people are out");
        platform.follow(platform.send(agency + "/suspend"));
        assertThat(platform.page().select(".tag").text()).contains("Suspended");
        platform.follow(platform.send(agency + "/resume"));
        assertThat(platform.page().select(".tag").text()).contains("Active");
    }

    @Test
    void asks_before_the_time_of_a_deputy_ends() {
        Visitor visitor = in(keeper);
        TestPerson deputy = people.person("Dao Minh", keeper.agency(), Role.OFFICER);
        String today = LocalDate.now(java.time.ZoneOffset.UTC).toString();
        visitor.get(person());
        visitor.follow(visitor.send(
                person() + "/deputy", "deputy", deputy.id().value().toString(), "first", today, "last", today));
        visitor.get(visitor.page().select("a[href$=/end]").attr("href"));
        assertThat(visitor.page().select("main").text()).contains("Dao Minh", "Binh Tran");
        visitor.follow(visitor.send(visitor.page().select("main form").attr("action")));
        assertThat(visitor.page().select("a[href$=/end]")).isEmpty();
    }

    @Test
    void asks_before_all_sessions_end() {
        Visitor visitor = in(officer);
        visitor.get("/account");
        visitor.get(visitor.page().select("a[href$=/end-all]").attr("href"));
        visitor.send("/account/sessions/end-all");
        assertThat(visitor.get("/account").statusCode()).isNotEqualTo(200);
    }

    @Test
    void tells_at_the_field_that_somebody_is_there_or_was_invited_already() {
        Visitor visitor = in(keeper);
        assertThat(invited(visitor, officer.email())).isEqualTo("email");
        String address = "new." + officer.email();
        assertThat(invited(visitor, address)).isEmpty();
        assertThat(invited(visitor, address)).isEqualTo("email");
        assertThat(visitor.page().select("input[name=email]").val()).isEqualTo(address);
    }

    @Test
    void tells_at_the_field_what_is_wrong_with_a_deputy() {
        Visitor visitor = in(keeper);
        visitor.get(person());
        String today = LocalDate.now(java.time.ZoneOffset.UTC).toString();
        HttpResponse<String> none = visitor.send(person() + "/deputy", "deputy", "", "first", today, "last", today);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(wrong(visitor)).isEqualTo("deputy");
        visitor.send(
                person() + "/deputy",
                "deputy",
                keeper.id().value().toString(),
                "first",
                "2020-01-01",
                "last",
                "2020-01-02");
        assertThat(wrong(visitor)).isEqualTo("last");
    }

    @Test
    void tells_at_the_field_that_somebody_must_keep_the_agency() {
        Visitor visitor = in(keeper);
        String own = agency + "/people/" + keeper.id().value();
        visitor.get(own);
        assertThat(visitor.send(own, "roles", "officer").statusCode()).isEqualTo(422);
        assertThat(wrong(visitor)).isEqualTo("roles");
    }

    @Test
    void tells_at_the_field_that_one_organisation_runs_the_house() {
        Visitor platform = in(people.person("Carla Ruiz", Role.PLATFORM_ADMINISTRATOR));
        platform.get("/agencies/new");
        platform.send("/agencies/new", "kind", "platform-operator", "country", "", "name-en", "Another House");
        assertThat(wrong(platform)).isEqualTo("kind");
    }

    /** Invites, and returns the name of the field that was wrong; empty where none was. */
    private String invited(Visitor visitor, String address) {
        visitor.get(agency + "/invite");
        HttpResponse<String> answer = visitor.send(
                agency + "/invite", "name", "Somebody New", "email", address, "language", "en", "roles", "officer");
        return answer.statusCode() == 303 ? "" : wrong(visitor);
    }

    private static String wrong(Visitor visitor) {
        assertThat(visitor.page().select(".error-summary a")).hasSize(1);
        return visitor.page().select(".field-wrong input, .field-wrong select").attr("name");
    }

    private String person() {
        return agency + "/people/" + officer.id().value();
    }

    private Visitor in(TestPerson person) {
        return new TestSignIn(program, port).signedIn(people.withPassword(person));
    }
}
