package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates hold structure; their words are in message files, their data is one record, their parts are the kit's or their own. */
class TemplatesTests {

    @Test
    void templates_keep_to_their_room_and_hold_no_words() {
        assertThat(TemplateRule.faults(House.TEMPLATES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            menu/other-room.html     | includes a part of another room: species/card
            menu/other-room.html     | computes which template it includes
            menu/other-room.html     | includes something without ~{…}: kit/shell :: page
            menu/no-header.html      | does not say at its top what it is given
            menu/no-record.html      | is given a record that does not exist: org.saola.menu.web.NoSuchPage
            menu/takes-nothing.html  | is given a record that does not exist: org.saola.menu.web.NoSuchCard
            menu/not-a-record.html   | is given something that is not a record: org.saola.menu.Menu
            menu/foreign-record.html | is given a record of another room: org.saola.kernel.Country
            menu/parts.html          | does not say at its top what it is given
            kit/unlisted.html        | does not speak of its part “button” at the top
            kit/unlisted.html        | speaks of a type that does not exist: org.saola.kit.NoSuchField
            menu/words.html          | has the literal text “Search the menu”
            menu/words.html          | has literal words in placeholder: “Type here”
            menu/words.html          | has literal words in alt: “A map”
            menu/words.html          | has literal words in value: “Send”
            menu/words.html          | has literal words in th:text: ${page.open} ? 'open' : 'closed'
            menu/words.html          | has literal words in th:text: |Found ${page.total}|
            menu/words.html          | has literal words in th:text: ${page.name ?: 'not known'}
            menu/words.html          | has literal words in th:attr: 'Close'
            menu/scripts.html        | has an inline <script>
            menu/scripts.html        | has an inline <style>
            menu/scripts.html        | handles an event inline: onclick
            menu/scripts.html        | handles an event inline: th:onchange
            menu/far.html            | points outside the house: src="https://cdn.example.org/chart.js"
            menu/far.html            | points outside the house: href="//fonts.example.org/font.css"
            menu/far.html            | points outside the house: th:href="@{http://www.example.org/}"
            menu/long.html           | has 152 lines; at most 150
            attic/page.html          | is not in the folder of a room
            loose.html               | is not in the folder of a room
            """)
    void reports(String template, String fault) {
        assertThat(violations()).anyMatch(found -> found.startsWith(template + ": " + fault));
    }

    @Test
    void accepts_expressions_messages_and_marks_without_letters() {
        assertThat(violations()).noneMatch(found -> found.startsWith("menu/good.html"));
    }

    private static List<String> violations() {
        return TemplateRule.faults(House.VIOLATOR_FILES.resolve("templates"));
    }
}
