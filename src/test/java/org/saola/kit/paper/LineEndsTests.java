package org.saola.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Lines of a paper end where people end them. */
class LineEndsTests {

    @Test
    void what_was_elided_stays_with_its_word() {
        assertThat(pieces("À l’annexe d’autres")).containsExactly("À ", "l’annexe ", "d’autres");
    }

    @Test
    void an_address_ends_a_line_before_a_slash_and_not_at_a_full_stop() {
        assertThat(pieces("see https://saola.example.org/species/a now. Or not"))
                .containsExactly("see ", "https://saola.example.org", "/species", "/a ", "now. ", "Or ", "not");
    }

    @Test
    void nothing_has_no_end_and_a_long_word_one() {
        assertThat(pieces("")).isEmpty();
        assertThat(pieces("w".repeat(1_000))).hasSize(1);
    }

    private static List<String> pieces(String text) {
        LineEnds ends = new LineEnds(Locale.FRENCH);
        ends.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
