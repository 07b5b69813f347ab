package org.saola.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.Country;
import org.saola.kernel.CountryKind;
import org.saola.kernel.Language;

/** A page of country codes as programs read it. Names of fields and kinds are a promise and never change. */
record CountriesJson(int total, int page, int size, List<CountryJson> countries) {

    /**
     * @param alpha3 null for codes outside ISO 3166-1, as is {@code numeric}
     * @param numeric three digits, as text: leading zeros count
     * @param until the last year of a former country; null for others
     * @param note a remark in English; null where there is none
     */
    record CountryJson(
            String code,
            @Nullable String alpha3,
            @Nullable String numeric,
            CountryKind kind,
            String name,
            @Nullable Integer until,
            @Nullable String note) {

        static CountryJson of(Country country, Language language) {
            return new CountryJson(
                    country.code().value(),
                    known(country.alpha3()),
                    known(country.numeric()),
                    country.kind(),
                    country.name().in(language).text(),
                    country.until().orElse(null),
                    known(country.note()));
        }

        private static @Nullable String known(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
