package org.saola.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.identity.ActingFor;
import org.saola.identity.Agencies;
import org.saola.identity.Agency;
import org.saola.identity.AgencyKind;
import org.saola.identity.AgencyNames;
import org.saola.identity.AgencyQuery;
import org.saola.identity.AllPeople;
import org.saola.identity.Colleague;
import org.saola.identity.Deputies;
import org.saola.identity.People;
import org.saola.identity.PeopleProblem;
import org.saola.identity.RegisterAgency;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.identity.Viewers;
import org.saola.kernel.AgencyId;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Factor;
import org.saola.kernel.Language;
import org.saola.kernel.Origin;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Texts;
import org.saola.kernel.Viewer;
import org.saola.store.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the front doors of agencies and people decide, and PostgreSQL behind them. */
@SaolaTest
@Tag("database")
class PeopleRulesTests {

    private static final CountryCode CAMEROON = new CountryCode("CM");

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Agencies agencies;

    @Autowired
    private People front;

    @Autowired
    private Deputies deputies;

    @Autowired
    private AllPeople all;

    @Autowired
    private Viewers viewers;

    private TestPeople people;
    private TestPerson keeper;
    private TestPerson officer;
    private Viewer platform;

    @BeforeEach
    void make() {
        people = new TestPeople(program);
        keeper = people.person("Amina Odhiambo", Role.AGENCY_ADMINISTRATOR);
        officer = people.person("Binh Tran", keeper.agency(), Role.OFFICER);
        platform = viewer(people.person("Carla Ruiz", Role.PLATFORM_ADMINISTRATOR));
    }

    @Test
    void registers_for_platform_administrators_alone() {
        AgencyId id = agencies.register(platform, agency(AgencyKind.POLICE, Optional.of(CAMEROON), Set.of()));
        assertThat(agencies.find(viewer(officer), id).kind()).isEqualTo(AgencyKind.POLICE);
        for (Viewer other : List.of(viewer(keeper), viewer(officer), new Viewer.Nobody(Origin.house()))) {
            assertThatThrownBy(
                            () -> agencies.register(other, agency(AgencyKind.POLICE, Optional.of(CAMEROON), Set.of())))
                    .isInstanceOf(ProblemException.NotFound.class);
        }
    }

    @Test
    void asks_for_two_factors() {
        Viewer weak = new Viewer.Member(
                officer.id(),
                officer.agency(),
                Optional.empty(),
                Set.of(Role.PLATFORM_ADMINISTRATOR),
                Set.of(),
                Set.of(Factor.PASSWORD),
                Origin.house());
        assertThatThrownBy(() -> all.search(weak, "", 1, 20)).isInstanceOf(ProblemException.NotFound.class);
    }

    @Test
    void refuses_kinds_and_countries_that_do_not_fit() {
        for (RegisterAgency wrong : List.of(
                agency(AgencyKind.POLICE, Optional.empty(), Set.of()),
                agency(AgencyKind.POLICE, Optional.of(new CountryCode("SU")), Set.of()),
                agency(AgencyKind.CONSORTIUM_PARTNER, Optional.of(CAMEROON), Set.of()),
                agency(AgencyKind.POLICE, Optional.of(CAMEROON), Set.of(CAMEROON)),
                agency(AgencyKind.REGIONAL_NETWORK, Optional.empty(), Set.of(new CountryCode("ZZ"))),
                agency(AgencyKind.PLATFORM_OPERATOR, Optional.empty(), Set.of()))) {
            assertThatThrownBy(() -> agencies.register(platform, wrong))
                    .isInstanceOf(ProblemException.RuleBroken.class);
        }
    }

    @Test
    void gives_the_people_of_a_country_the_networks_that_list_it() {
        AgencyId network =
                agencies.register(platform, agency(AgencyKind.REGIONAL_NETWORK, Optional.empty(), Set.of(CAMEROON)));
        AgencyId police = agencies.register(platform, agency(AgencyKind.POLICE, Optional.of(CAMEROON), Set.of()));
        TestPerson person = people.person("Dina Sow", police, Role.OFFICER);
        assertThat(((Viewer.Member) viewer(person)).networks()).contains(network);
        agencies.change(platform, network, names(Set.of()), 0);
        assertThat(((Viewer.Member) viewer(person)).networks()).doesNotContain(network);
    }

    @Test
    void shuts_a_suspended_agency_and_notices_who_changed_it_first() {
        Agency agency = agencies.find(platform, keeper.agency());
        agencies.suspend(platform, agency.id(), agency.version());
        assertThat(viewer(keeper)).isInstanceOf(Viewer.Nobody.class);
        assertThatThrownBy(() -> agencies.resume(platform, agency.id(), agency.version()))
                .isInstanceOf(ProblemException.Conflict.class);
        agencies.resume(platform, agency.id(), agency.version() + 1);
        assertThat(viewer(keeper)).isInstanceOf(Viewer.Member.class);
    }

    @Test
    void finds_agencies_by_country_kind_and_words() {
        AgencyId id = agencies.register(platform, agency(AgencyKind.JUDICIARY, Optional.of(CAMEROON), Set.of()));
        assertThat(list("Registered", Optional.of(CAMEROON), Optional.of(AgencyKind.JUDICIARY)))
                .contains(id);
        assertThat(list("Registered", Optional.of(new CountryCode("KE")), Optional.empty()))
                .doesNotContain(id);
        assertThat(list("%", Optional.empty(), Optional.empty())).doesNotContain(id);
    }

    @Test
    void changes_roles_once_and_keeps_the_last_administrator() {
        Colleague before = front.find(viewer(keeper), keeper.agency(), officer.id());
        front.changeRoles(
                viewer(keeper), keeper.agency(), officer.id(), Set.of(Role.OFFICER, Role.AGENCY_HEAD), before.since());
        assertThatThrownBy(() -> front.changeRoles(
                        viewer(keeper), keeper.agency(), officer.id(), Set.of(Role.OFFICER), before.since()))
                .isInstanceOf(ProblemException.Conflict.class);
        Colleague own = front.find(viewer(keeper), keeper.agency(), keeper.id());
        assertThatThrownBy(() -> front.changeRoles(
                        viewer(keeper), keeper.agency(), keeper.id(), Set.of(Role.OFFICER), own.since()))
                .isInstanceOf(ProblemException.Refused.class);
        assertThatThrownBy(() -> front.remove(viewer(keeper), keeper.agency(), keeper.id()))
                .isInstanceOf(ProblemException.Refused.class);
        assertThatThrownBy(() -> front.changeRoles(
                        viewer(keeper), keeper.agency(), officer.id(), Set.of(Role.AUDITOR), own.since()))
                .isInstanceOf(ProblemException.RuleBroken.class);
    }

    @Test
    void gives_a_deputy_the_roles_on_their_days_only() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        name(keeper, officer, today.plusDays(1), today.plusDays(2));
        assertThat(roles(officer)).containsExactly(Role.OFFICER);
        name(keeper, officer, today, today);
        assertThat(roles(officer)).containsExactlyInAnyOrder(Role.OFFICER, Role.AGENCY_ADMINISTRATOR);
        deputies.of(viewer(keeper), keeper.agency())
                .forEach(each -> deputies.end(viewer(keeper), keeper.agency(), each.id()));
        assertThat(roles(officer)).containsExactly(Role.OFFICER);
    }

    @Test
    void hands_nothing_on_that_somebody_holds_as_a_deputy() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        TestPerson third = people.person("Eva Lund", keeper.agency(), Role.PARTICIPANT);
        name(keeper, officer, today, today);
        name(officer, third, today, today);
        assertThat(roles(third)).containsExactlyInAnyOrder(Role.PARTICIPANT, Role.OFFICER);
    }

    @Test
    void refuses_deputies_that_do_not_fit() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        TestPerson stranger = people.person("Fay Wong", Role.OFFICER);
        for (Runnable wrong : List.<Runnable>of(
                () -> name(keeper, keeper, today, today),
                () -> name(keeper, stranger, today, today),
                () -> name(keeper, officer, today, today.minusDays(1)),
                () -> name(keeper, officer, today.minusDays(9), today.minusDays(1)),
                () -> name(keeper, officer, today, today.plusDays(400)))) {
            assertThatThrownBy(wrong::run).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void blocks_and_erases() {
        long version = all.find(platform, officer.id()).version();
        all.block(platform, officer.id(), version);
        assertThat(viewer(officer)).isInstanceOf(Viewer.Nobody.class);
        all.unblock(platform, officer.id(), version + 1);
        assertThat(viewer(officer)).isInstanceOf(Viewer.Member.class);
        all.erase(platform, officer.id());
        assertThat(viewer(officer)).isInstanceOf(Viewer.Nobody.class);
        assertThatThrownBy(() -> all.find(platform, officer.id())).isInstanceOf(ProblemException.NotFound.class);
        Map<String, @Nullable Object> left = TestStore.shared()
                .asSuperuser()
                .queryForMap(
                        "select name, email, status from identity.person where id = ?",
                        officer.id().value());
        assertThat(left).containsEntry("name", "").containsEntry("email", "").containsEntry("status", "ERASED");
        assertThatThrownBy(() -> all.erase(viewer(keeper), keeper.id()))
                .isInstanceOfSatisfying(
                        ProblemException.Refused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(PeopleProblem.LAST_ADMINISTRATOR));
    }

    @Test
    void shows_the_role_of_the_program_nothing_while_nobody_looks() {
        for (String table :
                List.of("agency", "network_member", "membership", "person", "deputy", "invitation", "first_link")) {
            assertThat(TestStore.shared().asApp().queryForObject("select count(*) from identity." + table, Long.class))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void lets_the_role_of_the_program_delete_nobody() {
        for (String table : List.of("agency", "membership", "person", "deputy", "invitation")) {
            assertThatThrownBy(() -> TestStore.shared().asApp().update("delete from identity." + table))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("denied");
        }
    }

    private void name(TestPerson person, TestPerson deputy, LocalDate first, LocalDate last) {
        deputies.name(viewer(keeper), new Deputies.Name(keeper.agency(), person.id(), deputy.id(), first, last));
    }

    private Set<Role> roles(TestPerson person) {
        return viewers.actingFor(person.id()).stream()
                .filter(place -> place.agency().equals(person.agency()))
                .map(ActingFor::roles)
                .findFirst()
                .orElse(Set.of());
    }

    private List<AgencyId> list(String words, Optional<CountryCode> country, Optional<AgencyKind> kind) {
        return agencies.list(platform, new AgencyQuery(country, kind, words, 1, 200)).agencies().stream()
                .map(Agency::id)
                .toList();
    }

    private Viewer viewer(TestPerson person) {
        return viewers.viewer(
                person.id(),
                Optional.of(person.agency()),
                Set.of(Factor.PASSWORD, Factor.CODE),
                new Origin(Origin.Channel.PAGE, "192.0.2.1", ""));
    }

    private static RegisterAgency agency(AgencyKind kind, Optional<CountryCode> country, Set<CountryCode> members) {
        return new RegisterAgency(kind, country, names(members));
    }

    private static AgencyNames names(Set<CountryCode> members) {
        return new AgencyNames(new Texts(Map.of(Language.EN, "Registered Agency")), "", "", members);
    }
}
