package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Java that makes pages takes its words from message files. */
class JavaTextTests {

    @Test
    void pages_forms_and_controllers_hold_no_words() {
        assertThat(JavaTextRule.faults(House.SOURCES)).isEmpty();
    }

    @Test
    void reports_words_in_a_web_drawer_a_controller_a_page_and_a_form() {
        assertThat(violations())
                .containsExactlyInAnyOrder(
                        "Greeting.java:7: has literal words: “Good morning”",
                        "TalkativeController.java:17: has literal words: “entries found, page”",
                        "TalkativePage.java:9: has literal words: “Nothing was found”",
                        "TalkativePage.java:15: has literal words: “Please fill this in”");
    }

    @Test
    void excepts_annotations_logs_and_exceptions_and_classes_that_make_no_pages() {
        assertThat(violations())
                .noneMatch(fault -> fault.contains("for programmers"))
                .noneMatch(fault -> fault.startsWith("Quiet.java"));
    }

    private static List<String> violations() {
        return JavaTextRule.faults(House.VIOLATOR_SOURCES.resolve("texts"));
    }
}
