package org.saola.species.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saola.species.Candidate;

class CompletionTests {

    private static final NameIndex NAMES = SomeNames.index();

    @Test
    void goes_on_from_the_first_letters() {
        assertThat(names("lox")).first().isEqualTo("Loxodonta");
        assertThat(names("loxodonta a")).containsExactly("Loxodonta africana");
        assertThat(names("pan l")).contains("Panthera leo").doesNotContain("Panthera tigris");
    }

    @Test
    void does_not_mind_accents() {
        assertThat(names("elephant d'af")).contains("Éléphant d’Afrique");
        assertThat(names("ÉLÉPHANT D")).contains("Éléphant d’Afrique");
    }

    @Test
    void finds_letters_inside_words() {
        assertThat(names("phant")).anyMatch(name -> name.contains("lephant"));
        assertThat(names("leuca")).contains("Ailuropoda melanoleuca");
    }

    @Test
    void asks_for_one_sign_only_where_a_sign_is_a_word() {
        assertThat(names("熊")).containsExactlyInAnyOrder("棕熊", "大熊猫");
    }

    @Test
    void offers_other_spellings_where_nothing_goes_on() {
        assertThat(names("pnathera")).contains("Panthera");
        assertThat(names("loxodonta afriacna")).first().isEqualTo("Loxodonta africana");
    }

    @Test
    void gives_no_more_than_asked_for_and_each_taxon_once() {
        assertThat(NAMES.complete("a", 3)).hasSize(3);
        assertThat(NAMES.complete("a", 0)).isEmpty();
        assertThat(NAMES.complete("a", 50)).extracting(Candidate::accepted).doesNotHaveDuplicates();
    }

    private static List<String> names(String typed) {
        return NAMES.complete(typed, 8).stream().map(Candidate::name).toList();
    }
}
