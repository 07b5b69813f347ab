package org.saola.menu.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.saola.kernel.Language;
import org.saola.menu.Catalogue;
import org.saola.menu.Facet;
import org.saola.menu.Service;
import org.saola.menu.ServiceQuery;
import org.saola.menu.ServiceResults;
import org.saola.menu.ServiceResults.FacetCount;
import org.saola.menu.ServiceResults.Hit;
import org.saola.menu.ServiceResults.Reading;
import org.saola.menu.internal.LanguageWords.Word;

/** One catalogue made searchable. It never changes: a new catalogue gets a new index. */
public final class MenuIndex {

    private final Catalogue catalogue;
    private final List<Entry> entries;
    private final WordSearch words;
    private final Map<Language, Map<Service, Integer>> titleOrder;

    /** A service with the values of its facets, made once. */
    private record Entry(Service service, Map<Facet, Set<String>> values) {

        boolean has(Facet facet, Set<String> wanted) {
            return !Collections.disjoint(values.getOrDefault(facet, Set.of()), wanted);
        }
    }

    public MenuIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.entries = catalogue.services().stream().map(MenuIndex::entry).toList();
        this.words = new WordSearch(WordIndex.of(catalogue));
        this.titleOrder = new TreeMap<>();
        for (LanguageWords language : WordIndex.languages()) {
            titleOrder.put(language.language(), titleOrder(catalogue, language.language()));
        }
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public ServiceResults search(ServiceQuery query) {
        WordSearch.Found found = query.words().isEmpty()
                ? new WordSearch.Found(
                        IntStream.range(0, entries.size()).boxed().toList(), Reading.AS_TYPED, List.of())
                : words.find(query.words(), query.language());
        List<Entry> candidates = found.places().stream()
                .map(entries::get)
                .filter(entry -> fits(entry.service(), query))
                .toList();
        List<Entry> matching = sorted(candidates.stream().filter(entry -> matches(entry, query, null)), query);
        List<Hit> page = matching.stream()
                .skip((query.page() - 1L) * query.size())
                .limit(query.size())
                .map(entry -> new Hit(entry.service(), partsWith(query, entry.service())))
                .toList();
        return new ServiceResults(
                matching.size(), page, found.reading(), found.corrections(), facets(candidates, query));
    }

    private static boolean fits(Service service, ServiceQuery query) {
        return query.maxDays()
                .map(most -> service.duration().stream()
                        .flatMap(duration -> duration.spans())
                        .anyMatch(span -> span.minDays().compareTo(most) <= 0))
                .orElse(true);
    }

    /** @param except a facet that is left out, so that its own values can be counted */
    private static boolean matches(Entry entry, ServiceQuery query, @org.jspecify.annotations.Nullable Facet except) {
        for (Map.Entry<Facet, Set<String>> chosen : query.chosen().entrySet()) {
            if (chosen.getKey() != except && !entry.has(chosen.getKey(), chosen.getValue())) {
                return false;
            }
        }
        return true;
    }

    private List<Entry> sorted(java.util.stream.Stream<Entry> matching, ServiceQuery query) {
        Map<Service, Integer> titles = titleOrder.getOrDefault(query.language(), Map.of());
        Comparator<Entry> byTitle = Comparator.comparing(entry -> titles.getOrDefault(entry.service(), 0));
        return switch (query.sort()) {
            case BEST ->
                query.words().isEmpty()
                        ? matching.sorted(Comparator.comparing(
                                                (Entry entry) -> entry.service().kind())
                                        .thenComparing(byTitle))
                                .toList()
                        : matching.toList();
            case TITLE -> matching.sorted(byTitle).toList();
            case SHORTEST ->
                matching.sorted(Comparator.comparing((Entry entry) -> shortest(entry.service()))
                                .thenComparing(byTitle))
                        .toList();
        };
    }

    private static java.math.BigDecimal shortest(Service service) {
        return service.duration().stream()
                .flatMap(duration -> duration.spans())
                .map(span -> span.minDays())
                .min(Comparator.naturalOrder())
                .orElse(java.math.BigDecimal.valueOf(Long.MAX_VALUE));
    }

    private static Map<Facet, List<FacetCount>> facets(List<Entry> candidates, ServiceQuery query) {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counts = new HashMap<>();
            query.chosen(facet).forEach(value -> counts.put(value, 0));
            for (Entry entry : candidates) {
                if (matches(entry, query, facet)) {
                    entry.values().getOrDefault(facet, Set.of()).forEach(value -> counts.merge(value, 1, Integer::sum));
                }
            }
            facets.put(
                    facet,
                    counts.entrySet().stream()
                            .map(count -> new FacetCount(
                                    count.getKey(),
                                    count.getValue(),
                                    query.chosen(facet).contains(count.getKey())))
                            .sorted(Comparator.comparing(FacetCount::count)
                                    .reversed()
                                    .thenComparing(FacetCount::value))
                            .toList());
        }
        return facets;
    }

    /** The parts that have every word by themselves; none when the words are in no single part. */
    private static List<Service.Part> partsWith(ServiceQuery query, Service service) {
        if (query.words().isEmpty() || service.parts().isEmpty()) {
            return List.of();
        }
        List<Service.Part> found = new ArrayList<>();
        for (Service.Part part : service.parts()) {
            boolean hasAll = WordIndex.languages().stream().anyMatch(language -> {
                Set<String> stems = new TreeSet<>();
                language.of(part.title().in(language.language()).text()).forEach(word -> stems.add(word.stem()));
                List<Word> wanted = language.of(query.words());
                return !wanted.isEmpty() && wanted.stream().allMatch(word -> stems.contains(word.stem()));
            });
            if (hasAll) {
                found.add(part);
            }
        }
        return found;
    }

    private static Entry entry(Service service) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            values.put(facet, Set.copyOf(facet.values(service)));
        }
        return new Entry(service, values);
    }

    private static Map<Service, Integer> titleOrder(Catalogue catalogue, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        List<Service> ordered = catalogue.services().stream()
                .sorted(Comparator.comparing(
                        service -> service.title().in(language).text(), collator))
                .toList();
        Map<Service, Integer> places = new java.util.IdentityHashMap<>();
        for (int place = 0; place < ordered.size(); place++) {
            places.put(ordered.get(place), place);
        }
        return places;
    }
}
