package org.saola.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people write them, and what is none. */
class NamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"Ana Ndong", "Nguyễn Thị Hoa", "D’Arcy O'Neil-Brown Jr.", "Иван Петров", "王小明", "  Amina  "})
    void takes_names_of_people(String typed) {
        assertThat(Names.person(typed)).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ana\r\nBcc: x@evil.example",
                "Ana\nNdong",
                "Ana\u202eadmin",
                "Ana\u2066x\u2069",
                "Ana\u200bNdong",
                "Ana\u0000",
                "Ana <b>",
                "http://evil.example",
                "a@b.example"
            })
    void refuses_what_is_no_name(String typed) {
        assertThat(Names.person(typed)).isEmpty();
    }

    @Test
    void refuses_what_is_too_long_without_looking_at_it() {
        assertThat(Names.person("a".repeat(121))).isEmpty();
        assertThat(Names.line("a".repeat(10_000_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Customs & Excise (HQ), No. 2", "Douanes – Côte d’Ivoire", ""})
    void takes_names_of_agencies(String typed) {
        assertThat(Names.line(typed)).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u202eb", "<script>", "a\u2028b", "a\tb"})
    void refuses_what_is_no_line(String typed) {
        assertThat(Names.line(typed)).isEmpty();
    }

    @Test
    void keeps_one_form_of_letters() {
        assertThat(Names.person("Jose\u0301")).contains("Jos\u00e9");
    }
}
