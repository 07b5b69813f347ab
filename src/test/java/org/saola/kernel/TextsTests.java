package org.saola.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {

    private static final Texts IVORY = Texts.of("ivory", "ivoire", "marfil");

    @Test
    void gives_the_text_in_the_language_that_was_asked_for() {
        assertThat(IVORY.in(Language.FR)).isEqualTo(new Wording("ivoire", Language.FR));
    }

    @Test
    void falls_back_to_english_and_says_that_it_is_english() {
        assertThat(IVORY.in(new Language("ar"))).isEqualTo(new Wording("ivory", Language.EN));
    }

    @Test
    void refuses_texts_without_english_and_empty_texts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.ofCodes(Map.of("fr", "ivoire")));
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.ofCodes(Map.of("en", "ivory", "fr", "  ")));
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.ofCodes(Map.of("english", "ivory")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "EN", "en_GB", "en-", "../x", "english!"})
    void knows_what_is_no_language_code(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language(code));
    }

    @Test
    void knows_the_direction_and_the_names_of_languages() {
        assertThat(new Language("ar").direction()).isEqualTo("rtl");
        assertThat(Language.ES.direction()).isEqualTo("ltr");
        assertThat(Language.FR.ownName()).isEqualTo("français");
        assertThat(new Language("zh").nameIn(Language.FR)).isEqualTo("chinois");
        assertThat(Language.of(Locale.CANADA_FRENCH)).isEqualTo(Language.FR);
    }
}
