package org.saola.species.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.springframework.stereotype.Component;

/** Finds names that contain what was typed, whatever the case and accents; the whole name first, then its beginning. */
@Component
class PlainNames implements NameFinding {

    private record Known(String plain, Taxon taxon, String name, String language) {}

    private record Rated(int rate, Known known) {}

    private final Map<SpeciesBook, List<Known>> books = new WeakHashMap<>();

    @Override
    public List<Found> find(SpeciesBook book, String typed) {
        String asked = plain(typed);
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<TaxonId, Found> found = new LinkedHashMap<>();
        known(book).stream()
                .map(known -> new Rated(rate(known.plain(), asked), known))
                .filter(rated -> rated.rate() < NOT_AT_ALL)
                .sorted(Comparator.comparingInt(Rated::rate)
                        .thenComparing(rated -> rated.known().plain().length())
                        .thenComparing(rated -> rated.known().plain()))
                .forEach(rated -> accepted(rated.known())
                        .forEach(taxon -> found.putIfAbsent(
                                taxon,
                                new Found(
                                        taxon,
                                        rated.known().name(),
                                        rated.known().language(),
                                        rated.known().taxon().status().pointsElsewhere()))));
        return List.copyOf(found.values());
    }

    private static final int NOT_AT_ALL = 4;

    private static int rate(String name, String asked) {
        if (name.equals(asked)) {
            return 0;
        }
        if (name.startsWith(asked)) {
            return 1;
        }
        return name.contains(" " + asked) ? 2 : name.contains(asked) ? 3 : NOT_AT_ALL;
    }

    private static List<TaxonId> accepted(Known known) {
        return known.taxon().status().pointsElsewhere()
                ? known.taxon().accepted()
                : List.of(known.taxon().id());
    }

    private List<Known> known(SpeciesBook book) {
        synchronized (books) {
            return books.computeIfAbsent(book, PlainNames::read);
        }
    }

    private static List<Known> read(SpeciesBook book) {
        List<Known> all = new ArrayList<>();
        book.tree()
                .taxa()
                .forEach(taxon -> Stream.concat(
                                Stream.of(new Known(plain(taxon.fullName()), taxon, taxon.fullName(), "")),
                                book.names(taxon.id()).stream()
                                        .map(name ->
                                                new Known(plain(name.name()), taxon, name.name(), name.language())))
                        .forEach(all::add));
        return List.copyOf(all);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip()
                .replaceAll("\\s+", " ");
    }
}
