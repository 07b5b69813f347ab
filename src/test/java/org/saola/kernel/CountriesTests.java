package org.saola.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountriesTests {

    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.FR, Language.ES);

    private final Collection<Country> all = Countries.standard().all();

    @Test
    void has_the_249_current_codes_of_the_standard_each_once() {
        List<Country> current = all.stream()
                .filter(country -> country.kind() == CountryKind.COUNTRY || country.kind() == CountryKind.TERRITORY)
                .toList();
        assertThat(current).hasSize(249).allSatisfy(country -> {
            assertThat(country.alpha3()).matches("[A-Z]{3}");
            assertThat(country.numeric()).matches("\\d{3}");
            assertThat(country.until()).isEmpty();
        });
        assertThat(current).extracting(Country::alpha3).doesNotHaveDuplicates();
        assertThat(current).extracting(Country::numeric).doesNotHaveDuplicates();
    }

    @Test
    void na_is_namibia() {
        Country namibia = Countries.standard().require(new CountryCode("NA"));
        assertThat(namibia.alpha3()).isEqualTo("NAM");
        assertThat(namibia.name().in(Language.FR).text()).isEqualTo("Namibie");
    }

    @Test
    void every_code_has_a_name_in_each_language_and_no_two_places_share_one() {
        for (Language language : LANGUAGES) {
            assertThat(all).allMatch(country -> country.name().has(language));
            // Kosovo alone has three codes: two older ones of the statistics, and the one in use.
            assertThat(all)
                    .filteredOn(country ->
                            !List.of("KV", "KX").contains(country.code().value()))
                    .extracting(country -> country.name().in(language).text())
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(name).isEqualTo(name.strip()).isNotBlank());
        }
    }

    @Test
    void has_the_special_codes_of_cites_statistics() {
        assertThat(all)
                .filteredOn(country -> country.kind() == CountryKind.SPECIAL)
                .extracting(country -> country.code().value())
                .contains("XX", "XV", "ZZ");
    }
}
