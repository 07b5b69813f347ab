package org.saola.species.internal.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saola.species.internal.names.SomeNames.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saola.species.Candidate;
import org.saola.species.MatchReason;
import org.saola.species.NameResolution;
import org.saola.species.NameResolution.Ambiguous;
import org.saola.species.NameResolution.Suggestions;
import org.saola.species.NameResolution.Unknown;

/** What is offered where nothing is certain, and that nothing breaks on whatever is typed. */
class GuessedNameTests {

    private static final NameIndex NAMES = index();

    @ParameterizedTest
    @CsvSource({
        "Loxodonta africna, 2, MISSPELT",
        "Loxodnta afrcana, 2, MISSPELT",
        "Lokssodonta africana, 2, MISSPELT",
        "Loxodonta afrikana, 2, MISSPELT",
        "Loxodonta ciclotis, 3, MISSPELT",
        "Ailluropoda melanoleuka, 8, MISSPELT",
        "Manis pentadaktila, 16, MISSPELT",
        "Loxodonta africanum, 2, GENDER_ENDING",
        "Elephas africana, 4, GENDER_ENDING",
        "africana Loxodonta, 2, WORD_ORDER",
        "elephant african, 2, WORD_ORDER",
        "pangolin, 16, PART_OF_NAME",
        "Loxodonta cf. africana, 2, QUALIFIER_IGNORED",
        "'Loxodonta africana (Linnaeus, 1758)', 2, AUTHOR_DIFFERS",
        "Loxodonta africana knochenhaueri, 2, MORE_WORDS",
        "Loxodonta sp. nov., 1, GENUS_ONLY",
        "Hippocampus hippocampis, 24, GENDER_ENDING",
        "Afrikan elefant, 2, MISSPELT",
        "éléfant d’Afrique, 2, MISSPELT",
        "слон афринкаский, 2, MISSPELT"
    })
    void offers_the_name_that_was_meant_first_and_says_why(String typed, int taxon, MatchReason reason) {
        NameResolution answer = NAMES.resolve(typed);

        assertThat(answer).isInstanceOf(Suggestions.class);
        assertThat(answer.candidates().getFirst().taxon().value()).isEqualTo(taxon);
        assertThat(answer.candidates().getFirst().reasons()).contains(reason);
    }

    @Test
    void offers_all_that_a_short_form_may_be() {
        assertThat(NAMES.resolve("L. africana"))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .hasSize(2)
                                .allSatisfy(one -> assertThat(one.reasons()).contains(MatchReason.ABBREVIATED_GENUS)));
        assertThat(NAMES.resolve("P. tigris")).isInstanceOf(Suggestions.class);
        assertThat(NAMES.resolve("p tigris").candidates().getFirst().taxon()).isEqualTo(TIGER);
    }

    @Test
    void finds_words_inside_names_that_have_no_blanks() {
        assertThat(NAMES.resolve("熊"))
                .isInstanceOfSatisfying(
                        Suggestions.class,
                        suggestions -> assertThat(suggestions.candidates())
                                .extracting(Candidate::taxon)
                                .containsExactlyInAnyOrder(PANDA, BROWN_BEAR));
        assertThat(NAMES.resolve("ช้าง").candidates())
                .extracting(Candidate::taxon)
                .contains(AFRICANA);
    }

    @Test
    void offers_the_parents_of_a_hybrid_that_has_no_name() {
        assertThat(NAMES.resolve("Panthera tigris × Ursus arctos")).isInstanceOf(Suggestions.class);
    }

    @Test
    void offers_each_taxon_once() {
        assertThat(NAMES.resolve("elephant").candidates())
                .extracting(Candidate::accepted)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "()",
                "??",
                ".,;:-",
                "×",
                "x",
                "𓃰🐘",
                "\u0000\u0001\u001b",
                "\u202E\u202D",
                "^.*$[(",
                "%_%",
                "<",
                "<<<>>>",
                "&#99999999999;",
                "&",
                "12345",
                "\uD83D",
                "cf.",
                "sp.",
                "zzzzzzz qqqqqq",
                "' or 1=1 --"
            })
    void knows_nothing_of_what_is_no_name(String typed) {
        assertThat(NAMES.resolve(typed)).isInstanceOf(Unknown.class);
        assertThat(NAMES.complete(typed, 5)).isNotNull();
    }

    @Test
    void answers_to_ten_thousand_letters_at_once() {
        for (String part :
                List.of("a", "Loxodonta ", "(", "<b", "&a", "熊", "x ", "e\u0301", "- ", "L. ", "cf. ", "é-")) {
            assertThat(NAMES.resolve(part.repeat(10_000 / part.length()))).isInstanceOf(Unknown.class);
        }
        assertThat(NAMES.resolve("Loxodonta africana" + " ".repeat(10_000)).isCertain())
                .isTrue();
        assertThat(NAMES.resolve("a".repeat(500)).isCertain()).isFalse();
        assertThat(NAMES.resolve("loxodonta-".repeat(50)).isCertain()).isFalse();
        assertThat(NAMES.resolve("lox africana ".repeat(20)).isCertain()).isFalse();
    }

    @Test
    void finds_a_name_among_emoji_and_marks_of_direction() {
        assertThat(NAMES.resolve("🐘 Loxodonta africana 🐘")
                        .candidates()
                        .getFirst()
                        .taxon())
                .isEqualTo(AFRICANA);
        assertThat(NAMES.resolve("\u202ELoxodonta\u202C africana")
                        .candidates()
                        .getFirst()
                        .taxon())
                .isEqualTo(AFRICANA);
    }

    @Test
    void resolves_a_list_in_its_order() {
        List<NameResolution> answers = NAMES.resolveAll(List.of("Panthera leo", "", "Puma", "Panthera tigirs"));

        assertThat(answers)
                .extracting(answer -> answer.getClass().getSimpleName())
                .containsExactly("Accepted", "Unknown", "Ambiguous", "Suggestions");
    }

    @Test
    void knows_nothing_without_names() {
        NameIndex none = NameIndex.of(List.of(), new org.saola.species.TaxonTree(List.of()));

        assertThat(none.resolve("Loxodonta africana")).isInstanceOf(Unknown.class);
        assertThat(none.complete("Lox", 5)).isEmpty();
    }
}
