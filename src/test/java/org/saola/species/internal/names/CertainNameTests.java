package org.saola.species.internal.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saola.species.internal.names.SomeNames.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saola.species.Candidate;
import org.saola.species.MatchReason;
import org.saola.species.NameResolution;
import org.saola.species.NameResolution.Accepted;
import org.saola.species.NameResolution.Ambiguous;
import org.saola.species.NameResolution.Suggestions;
import org.saola.species.NameResolution.Synonym;
import org.saola.species.TaxonId;

/** What is certain, and what must never be. */
class CertainNameTests {

    private static final NameIndex NAMES = index();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Loxodonta africana",
                "loxodonta AFRICANA",
                "  Loxodonta\u00A0\tafricana  ",
                "\"Loxodonta africana\"",
                "<i>Loxodonta</i> africana",
                "<em class=\"taxon\">Loxodonta&nbsp;africana</em>",
                "Loxodonta_africana",
                "Loxodonta africana.",
                "Loxodonta africana (Blumenbach, 1797)",
                "Loxodonta africana Blumenbach 1797",
                "LOXODONTA AFRICANA (BLUMENBACH, 1797)",
                "Loxodonta africana (Blum., 1797)",
                "Loxodonta africana Blumenbach",
                "Loxodonta (Loxodonta) africana",
                "Loxodonta africa\u00ADna",
                "Loxodonta \u200Eafricana\u200F",
                "African elephant",
                "african-elephant",
                "Elephant d'Afrique",
                "E\u0301le\u0301phant d’Afrique",
                "ÉLÉPHANT D´AFRIQUE",
                "слон АФРИКАНСКИЙ",
                "الفيل الافريقي",
                "ช้างแอฟริกา"
            })
    void is_certain_where_only_harmless_things_differ(String typed) {
        assertThat(NAMES.resolve(typed))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.candidate().taxon()).isEqualTo(AFRICANA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Loxodonta cf. africana",
                "Loxodonta aff. africana",
                "cf. Loxodonta africana",
                "Loxodonta africana?",
                "Loxodonta africana auct. non Blumenbach",
                "Loxodonta africana sensu Smith",
                "Loxodonta africana ssp.",
                "Loxodonta africana sp.",
                "Loxodonta africana (Linnaeus, 1758)",
                "Loxodonta africana (Blumenbach, 1799)",
                "Loxodonta africana knochenhaueri",
                "Loxodonta africanum",
                "Loxodonta africna",
                "Loxodnta africana",
                "africana Loxodonta",
                "L. africana",
                "Lox. africana",
                "Loxodonta × Elephas",
                "Loxodonta africana × Elephas maximus",
                "Loxodonta africana ×",
                "Loxodonta A",
                "elephant african",
                "elephant"
            })
    void is_not_certain_where_a_person_must_decide(String typed) {
        NameResolution answer = NAMES.resolve(typed);

        assertThat(answer.isCertain()).isFalse();
        assertThat(answer.candidates()).isNotEmpty();
    }

    @Test
    void says_that_the_text_is_the_name_to_the_letter() {
        assertThat(reasons("Loxodonta africana")).containsExactly(MatchReason.EXACT);
        assertThat(reasons("LOXODONTA africana")).containsExactly(MatchReason.CASE);
        assertThat(reasons("Loxodonta  africana")).containsExactly(MatchReason.PUNCTUATION);
        assertThat(reasons("Elephant d’Afrique"))
                .containsExactlyInAnyOrder(MatchReason.ACCENTS, MatchReason.COMMON_NAME);
        assertThat(reasons("Loxodonta africana (Blumenbach, 1797)")).containsExactly(MatchReason.AUTHOR_AGREES);
    }

    @Test
    void leads_from_an_old_name_to_the_accepted_one() {
        assertThat(NAMES.resolve("Elephas africanus")).isInstanceOfSatisfying(Synonym.class, synonym -> {
            assertThat(synonym.acceptedOnes()).containsExactly(AFRICANA);
            assertThat(synonym.candidate().reasons()).contains(MatchReason.OLD_NAME);
        });
    }

    @Test
    void leads_from_a_trade_name_to_the_accepted_one() {
        assertThat(NAMES.resolve("bear bile")).isInstanceOfSatisfying(Synonym.class, synonym -> {
            assertThat(synonym.acceptedOnes()).containsExactly(BROWN_BEAR);
            assertThat(synonym.candidate().reasons()).contains(MatchReason.TRADE_NAME);
        });
    }

    @Test
    void does_not_choose_where_an_old_name_was_split() {
        assertThat(NAMES.resolve("Elephas capensis")).isInstanceOfSatisfying(Ambiguous.class, ambiguous -> {
            assertThat(ambiguous.candidates().getFirst().accepted()).containsExactly(AFRICANA, CYCLOTIS);
            assertThat(ambiguous.candidates().getFirst().reasons()).contains(MatchReason.SEVERAL_ACCEPTED);
        });
    }

    @Test
    void does_not_choose_between_the_parents_of_a_hybrid() {
        assertThat(NAMES.resolve("Panthera leo x Panthera tigris"))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        ambiguous -> assertThat(
                                        ambiguous.candidates().getFirst().accepted())
                                .containsExactly(TIGER, LION));
    }

    @Test
    void does_not_choose_between_names_of_two_authors() {
        assertThat(NAMES.resolve("Aloe grandis"))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(Candidate::taxon)
                                .containsExactlyInAnyOrder(GRANDIS_ONE, GRANDIS_OTHER));
    }

    @Test
    void lets_the_author_decide_between_names_that_are_the_same() {
        assertThat(NAMES.resolve("Aloe grandis Haw.").candidates())
                .extracting(Candidate::taxon)
                .containsExactly(GRANDIS_OTHER);
        assertThat(NAMES.resolve("Aloe grandis Miller").isCertain()).isTrue();
        assertThat(NAMES.resolve("Aloe grandis Salm-Dyck").isCertain()).isFalse();
    }

    @Test
    void does_not_choose_between_a_genus_and_a_common_name() {
        assertThat(NAMES.resolve("Puma")).isInstanceOf(Ambiguous.class);
    }

    @Test
    void takes_the_same_name_in_two_languages_for_one() {
        assertThat(NAMES.resolve("tigre")).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Loxodonta sp.", "Loxodonta spp.", "loxodonta SPP", "Loxodonta sp"})
    void names_the_genus_where_no_species_is_said(String typed) {
        Candidate found = NAMES.resolve(typed).candidates().getFirst();

        assertThat(found.taxon()).isEqualTo(LOXODONTA);
        assertThat(found.reasons()).contains(MatchReason.GENUS_ONLY, MatchReason.QUALIFIER_IGNORED);
    }

    @Test
    void leaves_a_new_species_open() {
        assertThat(NAMES.resolve("Loxodonta sp. nov.")).isInstanceOf(Suggestions.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aloe x spinosissima",
                "Aloe ×spinosissima",
                "Aloe spinosissima",
                "ALOE X SPINOSISSIMA",
                "Aloe &times; spinosissima"
            })
    void reads_the_sign_of_hybrids_as_people_type_it(String typed) {
        assertThat(NAMES.resolve(typed))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.candidate().taxon()).isEqualTo(SPINOSISSIMA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Aloe laeta var. maniaensis", "Aloe laeta maniaensis", "Aloe laeta var maniaensis H.Perrier"})
    void reads_ranks_as_people_type_them(String typed) {
        assertThat(NAMES.resolve(typed))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.candidate().taxon()).isEqualTo(MANIAENSIS));
    }

    @Test
    void does_not_take_one_rank_for_another() {
        NameResolution answer = NAMES.resolve("Aloe laeta subsp. maniaensis");

        assertThat(answer).isInstanceOf(Suggestions.class);
        assertThat(answer.candidates().getFirst().reasons()).contains(MatchReason.RANK_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dendrobium albo-roseum",
                "Dendrobium alboroseum",
                "Dendrobium albo roseum",
                "Dendrobium albo-roseum Hook. f."
            })
    void takes_hyphens_as_they_come(String typed) {
        assertThat(NAMES.resolve(typed)).isInstanceOf(Accepted.class);
    }

    private static List<MatchReason> reasons(String typed) {
        return NAMES.resolve(typed).candidates().getFirst().reasons();
    }

    @Test
    void never_takes_a_name_that_some_used_by_mistake_for_certain() {
        for (String typed : List.of("Aloe falsa", "Aloe falsa sensu Haw.", "Aloe falsa Haw.")) {
            assertThat(NAMES.resolve(typed).isCertain()).as(typed).isFalse();
            assertThat(NAMES.resolve(typed).candidates().getFirst().reasons()).contains(MatchReason.MISAPPLIED);
        }
        assertThat(NAMES.resolve("Aloe laeta auct. non A.Berger").isCertain()).isFalse();
    }

    @Test
    void keeps_a_name_certain_that_is_accepted_and_was_used_for_another_by_mistake() {
        assertThat(NAMES.resolve("Aloe laeta"))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.candidate().taxon()).isEqualTo(new TaxonId(18)));
    }
}
