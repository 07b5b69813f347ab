package org.saola.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one decision about markings, as a table that an expert can read, and as rules over many made-up cases. */
class HandlingTests {

    private static final HandlingCases CASES = new HandlingCases(20260111);

    /** Kenya's customs owns it. Who else may see it, by the audience that customs chose? */
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(textBlock = """
            viewer,                own agency, own country, named, all members
            customs of Kenya,      yes,        yes,         yes,   yes
            police of Kenya,       no,         yes,         no,    yes
            customs of Tanzania,   no,         no,          yes,   yes
            police of Uganda,      no,         no,          yes,   yes
            police of Zambia,      no,         no,          yes,   yes
            the regional network,  no,         no,          yes,   yes
            police of Viet Nam,    no,         no,          no,    yes
            a partner,             no,         no,          no,    yes
            nobody signed in,      no,         no,          no,    no
            the house itself,      yes,        yes,         yes,   yes
            """, useHeadersInDisplayName = true)
    void decides_by_the_audience(String viewer, String ownAgency, String ownCountry, String named, String allMembers) {
        Viewer who = HandlingCases.named(viewer);
        assertThat(List.of(
                        word(new Audience.OwnAgency(), who),
                        word(new Audience.OwnCountry(), who),
                        word(HandlingCases.NAMED, who),
                        word(new Audience.AllMembers(), who)))
                .containsExactly(ownAgency, ownCountry, named, allMembers);
    }

    private static String word(Audience audience, Viewer viewer) {
        Handling handling = new Handling(
                HandlingCases.CUSTOMS, Optional.of(HandlingCases.KENYA), audience, "", "", Optional.empty());
        return handling.allows(viewer) ? "yes" : "no";
    }

    @Test
    void no_viewer_outside_the_marking_ever_passes() {
        int outside = 0;
        for (int i = 0; i < 20_000; i++) {
            Handling handling = CASES.handling();
            Viewer viewer = CASES.viewer();
            if (isOutside(handling, viewer)) {
                outside++;
                assertThat(handling.allows(viewer))
                        .as("%s seen by %s", handling, viewer)
                        .isFalse();
            }
        }
        assertThat(outside).as("cases that say something").isGreaterThan(5_000);
    }

    @Test
    void the_owner_always_passes() {
        for (int i = 0; i < 5_000; i++) {
            Handling handling = CASES.handling();
            assertThat(handling.allows(CASES.member(handling.owner()))).isTrue();
        }
    }

    @Test
    void no_role_and_no_factor_opens_a_marking() {
        for (int i = 0; i < 5_000; i++) {
            Handling handling = CASES.handling();
            Viewer.Member plain = CASES.member(AgencyId.next());
            Viewer.Member mighty = new Viewer.Member(
                    plain.person(),
                    plain.agency(),
                    plain.country(),
                    Set.of(Role.values()),
                    plain.networks(),
                    Set.of(Factor.values()),
                    plain.origin());
            assertThat(handling.allows(mighty)).isEqualTo(handling.allows(plain));
        }
    }

    @Test
    void an_organisation_of_no_country_shares_its_country_with_nobody() {
        Handling handling =
                new Handling(AgencyId.next(), Optional.empty(), new Audience.OwnCountry(), "", "", Optional.empty());
        assertThat(handling.allows(HandlingCases.named("a partner"))).isFalse();
    }

    @Test
    void is_due_from_the_day_of_review_on_and_still_holds() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        Handling handling =
                new Handling(AgencyId.next(), Optional.empty(), new Audience.OwnAgency(), "", "", Optional.of(day));
        assertThat(List.of(handling.isDue(day.minusDays(1)), handling.isDue(day), handling.isDue(day.plusDays(9))))
                .containsExactly(false, true, true);
    }

    /** What the marking says in words, written another way than the decision: by collecting all who are inside. */
    private static boolean isOutside(Handling handling, Viewer viewer) {
        if (!(viewer instanceof Viewer.Member member)) {
            return viewer instanceof Viewer.Nobody;
        }
        List<Object> inside = new ArrayList<>(List.of(handling.owner()));
        switch (handling.audience()) {
            case Audience.OwnAgency only -> {}
            case Audience.OwnCountry same -> handling.ownerCountry().ifPresent(inside::add);
            case Audience.Named named -> {
                inside.addAll(named.agencies());
                inside.addAll(named.countries());
                inside.addAll(named.networks());
            }
            case Audience.AllMembers all -> {
                return false;
            }
        }
        List<Object> is = new ArrayList<>(List.of(member.agency()));
        member.country().ifPresent(is::add);
        is.addAll(member.networks());
        is.retainAll(inside);
        // A country of the audience "own country" and a network are the only other ways in besides the agency itself.
        return is.isEmpty();
    }
}
