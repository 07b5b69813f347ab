package org.saola.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saola.kernel.Countries;
import org.saola.kernel.CountryKind;

class CountriesQueryTests {

    @Test
    void finds_a_name_in_any_language_without_its_accents_and_marks() {
        assertThat(codes("cote d’ivoire")).containsExactly("CI");
        assertThat(codes("COTE DIVOIRE")).containsExactly("CI");
        assertThat(codes("Namibie")).containsExactly("NA");
        assertThat(codes("turkiye")).contains("TR");
        assertThat(codes("viet nam")).containsExactly("VN");
    }

    @Test
    void a_code_comes_before_the_names_that_contain_it() {
        assertThat(codes("na")).startsWith("NA").hasSizeGreaterThan(5);
        assertThat(codes("NAM")).startsWith("NA");
        assertThat(codes("516")).containsExactly("NA");
    }

    @Test
    void nothing_asked_is_everything() {
        assertThat(codes("")).hasSize(Countries.standard().all().size());
        assertThat(codes("zzzz")).isEmpty();
    }

    @Test
    void narrows_to_a_kind() {
        assertThat(new CountriesQuery("", CountriesQuery.kind("former")).find(Countries.standard()))
                .isNotEmpty()
                .allMatch(country -> country.kind() == CountryKind.FORMER);
        assertThat(CountriesQuery.kind("planet")).isEmpty();
    }

    private static List<String> codes(String words) {
        return new CountriesQuery(words, Optional.empty())
                .find(Countries.standard()).stream()
                        .map(country -> country.code().value())
                        .toList();
    }
}
