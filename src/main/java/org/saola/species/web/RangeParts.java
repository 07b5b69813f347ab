package org.saola.species.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.kit.PageAddress;
import org.saola.kit.chart.ChartFrame;
import org.saola.kit.chart.WorldMap;
import org.saola.kit.table.Cell;
import org.saola.kit.table.Column;
import org.saola.kit.table.DataTable;
import org.saola.kit.table.Order;
import org.saola.kit.table.Pager;
import org.saola.kit.table.Row;
import org.saola.species.Place;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.springframework.stereotype.Component;

/** Makes the map of where a taxon lives and the table of its countries. */
@Component
class RangeParts {

    private static final List<Column> COLUMNS = List.of(
            Column.text("country", "species.range.country"),
            Column.text("code", "species.range.code"),
            Column.text("tags", "species.range.tags"),
            Column.text("source", "species.range.source"));

    private final SpeciesWords words;

    RangeParts(SpeciesWords words) {
        this.words = words;
    }

    private enum Presence {
        NATIVE,
        REINTRODUCED,
        INTRODUCED,
        UNCERTAIN,
        EXTINCT;

        static Presence of(Place place) {
            return place.tags().isEmpty()
                    ? NATIVE
                    : switch (place.tags().getFirst()) {
                        case EXTINCT, EXTINCT_PERHAPS -> EXTINCT;
                        case INTRODUCED, INTRODUCED_PERHAPS -> INTRODUCED;
                        case REINTRODUCED -> REINTRODUCED;
                        case UNCERTAIN -> UNCERTAIN;
                    };
        }
    }

    /** Returns nothing where no country is recorded. */
    Optional<TaxonPage.Range> range(SpeciesBook book, Taxon taxon, PageAddress address, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        List<Place> places = book.places(taxon.id()).stream()
                .sorted(Comparator.comparing(place -> words.country(place.country(), language), collator))
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TaxonPage.Range(map(taxon, places, language), table(taxon, places, address, language)));
    }

    private WorldMap map(Taxon taxon, List<Place> places, Language language) {
        List<Presence> present =
                places.stream().map(Presence::of).distinct().sorted().toList();
        return new WorldMap(
                new ChartFrame(
                        "range",
                        words.text("species.range.map", language, taxon.fullName()),
                        "",
                        words.text("species.range.country", language)),
                words.text("species.range.tags", language),
                places.stream()
                        .map(place -> new WorldMap.Place(
                                place.country(),
                                words.country(place.country(), language),
                                present.indexOf(Presence.of(place)) + 1))
                        .toList(),
                new WorldMap.Grouping.Kinds(present.stream()
                        .map(presence -> words.text("species.presence." + presence, language))
                        .toList()));
    }

    private DataTable table(Taxon taxon, List<Place> places, PageAddress address, Language language) {
        return new DataTable(
                "countries",
                words.text("species.range.caption", language, taxon.fullName()),
                COLUMNS,
                places.stream().map(place -> row(place, language)).toList(),
                Order.by(""),
                Pager.single(address, places.size()));
    }

    private Row row(Place place, Language language) {
        return Row.of(
                new Cell.Link(
                        words.country(place.country(), language),
                        "/species/countries/" + place.country().value()),
                Cell.of(place.country().value()),
                Cell.of(
                        place.tags().isEmpty()
                                ? words.text("species.presence.NATIVE", language)
                                : place.tags().stream()
                                        .map(tag -> words.text("species.tag." + tag, language))
                                        .collect(Collectors.joining(", "))),
                Cell.of(DataText.plain(place.source())));
    }
}
