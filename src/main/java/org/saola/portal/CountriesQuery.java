package org.saola.portal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saola.kernel.Countries;
import org.saola.kernel.Country;
import org.saola.kernel.CountryKind;

/**
 * Which countries are looked for.
 *
 * @param words a code of two or three letters, a number of three digits, or a part of a name in any language; accents,
 *     capitals, hyphens and apostrophes do not matter; empty for all
 * @param kind none for all
 */
record CountriesQuery(String words, Optional<CountryKind> kind) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** In the order of the codes, but a code that was typed as such comes first: NA is also a part of many names. */
    List<Country> find(Countries countries) {
        String wanted = folded(words);
        return countries.all().stream()
                .filter(country -> kind.isEmpty() || country.kind() == kind.get())
                .filter(country -> wanted.isEmpty() || matches(country, wanted))
                .sorted(Comparator.comparing(country -> !isCodeOf(country)))
                .toList();
    }

    /** Whether the words are the code, the three letters or the number of this country. */
    boolean isCodeOf(Country country) {
        String wanted = folded(words);
        return !wanted.isEmpty()
                && List.of(folded(country.code().value()), folded(country.alpha3()), country.numeric())
                        .contains(wanted);
    }

    /** The kind of this name in any case; none if there is no such kind. */
    static Optional<CountryKind> kind(String name) {
        return Arrays.stream(CountryKind.values())
                .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private boolean matches(Country country, String wanted) {
        return isCodeOf(country)
                || country.name().byLanguage().values().stream()
                        .anyMatch(name -> folded(name).contains(wanted));
    }

    private static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
