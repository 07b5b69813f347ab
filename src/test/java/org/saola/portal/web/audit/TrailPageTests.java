package org.saola.portal.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The trail, as auditors and administrators of agencies see it. */
@SaolaTest
@Tag("database")
class TrailPageTests {

    private static final String ADDRESS = "198.51.100.23";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Trail trail;

    @LocalServerPort
    private int port;

    private final String subject = UUID.randomUUID().toString();
    private TestPeople people;
    private TestSignIn signIn;
    private TestPerson officer;

    @BeforeEach
    void write() {
        people = new TestPeople(program);
        signIn = new TestSignIn(program, port);
        officer = people.person("Amina Odhiambo", Role.OFFICER);
        trail.writeApart(
                member(officer),
                Deed.refused("identity.factor-refused", "=cmd|' /C calc'!A0", subject)
                        .with("try", "2"));
    }

    @Test
    void finds_an_entry_and_shows_all_of_it() {
        Visitor auditor = in(people.person("Iris Ferreira", Role.AUDITOR));
        auditor.get("/admin/trail?lang=en&subject=" + subject + "&address=" + ADDRESS);
        assertThat(auditor.page().select("tbody tr")).hasSize(1);
        String number = officer.id().value().toString();
        assertThat(auditor.page().select("tbody tr").text())
                .contains("Second factor refused", "Refused", "Amina Odhiambo " + number, ADDRESS);
        auditor.get(auditor.page().select("tbody th a").attr("href"));
        assertThat(auditor.page().select("h1").text()).isEqualTo("Second factor refused");
        assertThat(auditor.page().select("main").text()).contains(subject, "identity.factor-refused", "try 2");
        auditor.get("/admin/trail?person=" + UUID.randomUUID());
        assertThat(auditor.page().select("tbody tr")).isEmpty();
    }

    @Test
    void finds_by_a_part_of_a_name_and_by_the_kind_of_record() {
        TestPerson seen =
                people.person("Zuberi Quist" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""), Role.OFFICER);
        trail.writeApart(
                member(seen),
                Deed.done(
                        "identity.roles-changed",
                        "identity.person",
                        officer.id().value()));
        Visitor auditor = in(people.person("Iris Ferreira", Role.AUDITOR));
        String search = "/admin/trail?lang=en&person=zuberi+quist&kind=identity.person&subject="
                + officer.id().value();
        auditor.get(search);
        assertThat(auditor.page().select("tbody tr")).hasSize(1);
        assertThat(auditor.page().select("tbody tr").text()).contains("Zuberi Quist", "Person: Amina Odhiambo");
        assertThat(auditor.page().select("option[value=identity.person]").text())
                .isEqualTo("Person");
        assertThat(auditor.get(search.replace("trail?", "trail.csv?")).body().lines())
                .hasSize(2);
        auditor.get(search.replace("kind=identity.person", "kind=identity.agency"));
        assertThat(auditor.page().select("tbody tr")).isEmpty();
    }

    @Test
    void leads_who_keeps_the_house_to_the_people_and_agencies() {
        Visitor keeper = in(people.person("Nia Okoro", Role.PLATFORM_ADMINISTRATOR));
        keeper.get("/admin/trail?subject=" + subject);
        assertThat(keeper.page().select("tbody a").eachAttr("href"))
                .contains(
                        "/admin/people/" + officer.id().value(),
                        "/agencies/" + officer.agency().value());
    }

    @Test
    void keeps_the_names_of_other_agencies_from_the_administrator_of_one() {
        TestPerson other = people.person("Rosa Lindt", Role.OFFICER);
        TestPerson keeper = people.person("Paul Okello", officer.agency(), Role.AGENCY_ADMINISTRATOR);
        trail.writeApart(
                member(keeper),
                Deed.done(
                        "identity.person-removed", "identity.person", other.id().value()));
        Visitor visitor = in(keeper);
        visitor.get("/admin/trail?subject=" + other.id().value());
        assertThat(visitor.page().select("tbody").text())
                .contains("Paul Okello", other.id().value().toString())
                .doesNotContain("Rosa");
        visitor.get("/admin/trail?person=Rosa+Lindt");
        assertThat(visitor.page().select(".field-error")).hasSize(1);
    }

    @Test
    void says_what_of_a_search_cannot_be_meant() {
        Visitor auditor = in(people.person("Iris Ferreira", Role.AUDITOR));
        auditor.get("/admin/trail?person=1-1-1-1-1&from=2026-02-30&to=99999-01-01&page=-3");
        assertThat(auditor.page().select(".field-error")).hasSize(3);
        assertThat(auditor.page().select("tbody tr")).isEmpty();
        assertThat(auditor.get("/admin/trail.csv?from=x").statusCode()).isEqualTo(400);
    }

    @Test
    void shows_the_administrator_of_an_agency_its_own_people_only() {
        Visitor own = in(people.person("Paul Okello", officer.agency(), Role.AGENCY_ADMINISTRATOR));
        own.get("/admin/trail?subject=" + subject);
        assertThat(own.page().select("tbody tr")).hasSize(1);
        assertThat(own.page().select("form[action=/admin/trail/check]")).isEmpty();
        String entry = own.page().select("tbody th a").attr("href");
        Visitor other = in(people.person("Rosa Lindt", Role.AGENCY_ADMINISTRATOR));
        other.get("/admin/trail?subject=" + subject + "&agency="
                + officer.agency().value());
        assertThat(other.page().select("tbody tr")).isEmpty();
        assertThat(other.get(entry).statusCode()).isEqualTo(404);
        assertThat(other.get("/admin/trail.csv?subject=" + subject).body().lines())
                .hasSize(1);
    }

    @Test
    void does_not_exist_for_others() {
        Visitor visitor = in(people.person("Tom Weaver", Role.OFFICER, Role.AGENCY_HEAD));
        for (String path : new String[] {"/admin/trail", "/admin/trail.csv", "/admin/trail/" + UUID.randomUUID()}) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void checks_the_chain_and_says_what_the_command_says() {
        Visitor auditor = in(people.person("Iris Ferreira", Role.AUDITOR));
        auditor.get("/admin/trail");
        auditor.follow(auditor.send("/admin/trail/check"));
        String told = auditor.page().select("main section").text();
        // Other programs of the same test run seal the same chain, and this one then has no head for it.
        assertThat(told).containsPattern("OK \\d+ [0-9a-f]{64}|BROKEN \\S+ [a-z-]+");
    }

    @Test
    void gives_a_file_in_which_no_cell_is_a_formula() {
        Visitor auditor = in(people.person("Iris Ferreira", Role.AUDITOR));
        HttpResponse<String> file = auditor.get("/admin/trail.csv?subject=" + subject);
        assertThat(file.headers().firstValue("content-type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.body()).startsWith("id,at,viewer,").endsWith("\r\n").contains(",'=cmd|' /C calc'!A0,");
        assertThat(file.body()).contains("\"{\"\"try\"\":\"\"2\"\"}\"");
        auditor.get("/admin/trail?action=audit.trail-exported");
        assertThat(auditor.page().select("tbody tr")).isNotEmpty();
    }

    private static Viewer.Member member(TestPerson person) {
        return new Viewer.Member(
                person.id(),
                person.agency(),
                Optional.empty(),
                Set.of(Role.OFFICER),
                Set.of(),
                Set.of(Factor.PASSKEY),
                new Origin(Origin.Channel.PAGE, ADDRESS, "0123"));
    }

    private Visitor in(TestPerson person) {
        return signIn.signedIn(people.withPassword(person));
    }
}
