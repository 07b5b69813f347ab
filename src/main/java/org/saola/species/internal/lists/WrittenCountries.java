package org.saola.species.internal.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.Countries;
import org.saola.kernel.Country;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;

/** Countries as people write them in lists: by the code of two or three letters, or by name in English, French or Spanish. */
public final class WrittenCountries {

    private static final Map<String, CountryCode> NAMES = names();

    private WrittenCountries() {}

    /** Returns the country that a text names; nothing where it names none that is known. */
    public static Optional<CountryCode> read(String text) {
        return Optional.ofNullable(NAMES.get(PlainWords.of(text)));
    }

    private static Map<String, CountryCode> names() {
        Map<String, CountryCode> names = new HashMap<>();
        for (Country country : Countries.standard().all()) {
            for (Language language : List.of(Language.EN, Language.FR, Language.ES)) {
                names.putIfAbsent(PlainWords.of(country.name().in(language).text()), country.code());
            }
        }
        Countries.standard().all().stream()
                .filter(country -> !country.alpha3().isEmpty())
                .forEach(country -> names.put(PlainWords.of(country.alpha3()), country.code()));
        // A code means its country, whatever else is called so.
        Countries.standard()
                .all()
                .forEach(country -> names.put(PlainWords.of(country.code().value()), country.code()));
        return Map.copyOf(names);
    }
}
