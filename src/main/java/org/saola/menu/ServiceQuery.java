package org.saola.menu;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.Language;

/**
 * A question to the menu.
 *
 * @param words what was typed, in any of the languages; empty for everything
 * @param chosen for each facet the values of which a service must have at least one
 * @param maxDays at most this many working days, in its shortest form
 * @param language the language of the reader, preferred in ranking and used to sort
 * @param page from 1
 * @param size entries on a page
 */
public record ServiceQuery(
        String words,
        Map<Facet, Set<String>> chosen,
        Optional<BigDecimal> maxDays,
        Language language,
        ServiceSort sort,
        int page,
        int size) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 200;

    public ServiceQuery {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
        words = words.strip();
    }

    public static ServiceQuery all(Language language) {
        return new ServiceQuery("", Map.of(), Optional.empty(), language, ServiceSort.BEST, 1, DEFAULT_SIZE);
    }

    public ServiceQuery withWords(String newWords) {
        return new ServiceQuery(newWords, chosen, maxDays, language, sort, page, size);
    }

    public ServiceQuery with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new ServiceQuery(words, changed, maxDays, language, sort, page, size);
    }

    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }
}
