package org.saola.species.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.species.CommonName;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.springframework.stereotype.Component;

/** Makes the lists of the names of a taxon and of the taxa below it. */
@Component
class NameParts {

    private final SpeciesWords words;

    NameParts(SpeciesWords words) {
        this.words = words;
    }

    TaxonPage.Names names(SpeciesBook book, Taxon taxon, Language language) {
        return new TaxonPage.Names(
                book.tree().standIns(taxon.id()).stream()
                        .flatMap(id -> book.find(id).stream())
                        .sorted(Comparator.comparing(Taxon::status).thenComparing(Taxon::fullName))
                        .map(other -> new TaxonPage.Other(other.fullName(), other.author(), statusKey(other)))
                        .toList(),
                common(book, taxon.id(), language));
    }

    static String statusKey(Taxon taxon) {
        return "species.status-of-name." + (taxon.isMisapplied() ? "MISAPPLIED" : taxon.status());
    }

    private static List<TaxonPage.InLanguage> common(SpeciesBook book, TaxonId taxon, Language reader) {
        Map<String, List<CommonName>> byLanguage = book.names(taxon).stream()
                .collect(Collectors.groupingBy(CommonName::language, TreeMap::new, Collectors.toList()));
        return byLanguage.entrySet().stream()
                .map(entry -> new TaxonPage.InLanguage(
                        SpeciesWords.language(entry.getKey(), reader),
                        entry.getKey(),
                        entry.getValue().stream().map(CommonName::name).collect(Collectors.joining(", "))))
                .sorted(Comparator.<TaxonPage.InLanguage, Boolean>comparing(
                                line -> !line.code().equals(reader.code()))
                        .thenComparing(TaxonPage.InLanguage::language))
                .toList();
    }

    List<TaxonPage.Child> children(SpeciesBook book, Taxon taxon, Listings listings, Language language) {
        return book.tree().children(taxon.id()).stream()
                .flatMap(id -> book.find(id).stream())
                .filter(child -> !child.status().pointsElsewhere())
                .sorted(Comparator.comparing(Taxon::fullName))
                .map(child -> new TaxonPage.Child(
                        TaxonPages.href(child.id()),
                        child.fullName(),
                        child.author(),
                        words.rank(child.rank(), language),
                        SpeciesWords.commonName(book, child.id(), language),
                        words.listing(listings, child.id(), language)))
                .toList();
    }
}
