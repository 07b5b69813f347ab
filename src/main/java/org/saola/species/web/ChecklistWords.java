package org.saola.species.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.kit.Fact;
import org.saola.species.CommonName;
import org.saola.species.Place;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.springframework.stereotype.Component;

/** What checklists say of their taxa, and of themselves, whatever they are written as. */
@Component
class ChecklistWords {

    private final DataStatus status;
    private final SpeciesWords words;

    ChecklistWords(DataStatus status, SpeciesWords words) {
        this.status = status;
        this.words = words;
    }

    /** What the list was narrowed to, how long it is, and for which day it holds. */
    List<Fact> facts(Checklist list, Language language) {
        TaxaFilter filter = list.filter();
        List<Fact> facts = new ArrayList<>();
        if (!filter.typed().isEmpty()) {
            facts.add(new Fact("species.checklist.typed", filter.typed()));
        }
        filter.list().ifPresent(category -> facts.add(new Fact("species.filter.list", words.list(category, language))));
        filter.country()
                .ifPresent(code -> facts.add(new Fact("species.filter.country", words.country(code, language))));
        filter.group()
                .ifPresent(above -> facts.add(new Fact(
                        "species.checklist.group",
                        list.listings()
                                .book()
                                .find(above)
                                .map(taxon -> words.taxon(taxon, language))
                                .orElseGet(above::toString))));
        if (facts.isEmpty()) {
            facts.add(new Fact("species.checklist.filter", words.text("species.filter.all", language)));
        }
        facts.add(new Fact(
                "species.checklist.count",
                words.text("species.checklist.count.taxa", language, list.taxa().size())));
        facts.add(new Fact("species.checklist.day", words.day(list.listings().today(), language)));
        return facts;
    }

    /** All that must be known of the list, a line each: the facts, how far the data may be relied on, where it is from. */
    List<String> notes(Checklist list, Language language) {
        List<String> lines = new ArrayList<>();
        facts(list, language)
                .forEach(fact -> lines.add(words.text(
                        "species.checklist.fact", language, words.text(fact.termKey(), language), fact.text())));
        SpeciesBook book = list.listings().book();
        status.notice(book, language).ifPresent(notice -> lines.add(notice.title() + ". " + notice.text()));
        lines.addAll(status.lines(book.editions(), language));
        lines.add(words.text("species.listing.meaning", language));
        return lines;
    }

    /** The common names in a language, joined; empty where there are none. */
    String names(SpeciesBook book, TaxonId taxon, Language of) {
        return book.names(taxon).stream()
                .filter(name -> name.language().equals(of.code()))
                .map(CommonName::name)
                .collect(Collectors.joining(", "));
    }

    /** The codes of the countries where a taxon is recorded, {@code KE, MU (extinct)}. */
    String codes(SpeciesBook book, Taxon taxon, Language language) {
        return book.places(taxon.id()).stream()
                .sorted(Comparator.comparing(Place::country))
                .map(place -> place.country().value() + tags(place, language))
                .collect(Collectors.joining(", "));
    }

    /** The same by name. */
    String countries(SpeciesBook book, Taxon taxon, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return book.places(taxon.id()).stream()
                .map(place -> words.country(place.country(), language) + tags(place, language))
                .sorted(collator)
                .collect(Collectors.joining(", "));
    }

    private String tags(Place place, Language language) {
        return place.tags().isEmpty()
                ? ""
                : place.tags().stream()
                        .map(tag -> words.text("species.tag." + tag, language))
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
