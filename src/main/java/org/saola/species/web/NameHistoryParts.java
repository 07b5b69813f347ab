package org.saola.species.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.kit.Crumb;
import org.saola.species.NameOnDay;
import org.saola.species.NomenclatureChange;
import org.saola.species.NomenclatureKind;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.springframework.stereotype.Component;

/** Makes what a page tells of changes in how names are understood. */
@Component
class NameHistoryParts {

    private final SpeciesWords words;

    NameHistoryParts(SpeciesWords words) {
        this.words = words;
    }

    TaxonPage.NameHistory history(SpeciesBook book, Taxon taxon, LocalDate day, Language language) {
        List<NomenclatureChange> changes = book.nameChanges(taxon.id());
        return new TaxonPage.NameHistory(
                changes.stream()
                        .filter(change -> change.tellsWhatBecameOf(taxon.id()))
                        .map(change -> told(book, taxon, change, language))
                        .toList(),
                changes.stream()
                        .filter(change -> !change.tellsWhatBecameOf(taxon.id()))
                        .map(change -> told(book, taxon, change, language))
                        .toList(),
                onDay(book, taxon, day, language));
    }

    /** How the name was understood on the day; empty where it was as it is now. */
    String onDay(SpeciesBook book, Taxon taxon, LocalDate day, Language language) {
        NameOnDay on = book.nameOn(taxon, day);
        if (on.until().isEmpty()) {
            return "";
        }
        String key = on.others().isEmpty() && on.as() != NameOnDay.As.ACCEPTED
                ? "species.name-on.OTHERWISE"
                : "species.name-on." + on.as();
        return words.text(
                key,
                language,
                words.day(day, language),
                taxon.fullName(),
                names(book, on.others()),
                words.day(on.until().get().day(), language));
    }

    private TaxonPage.NameChange told(SpeciesBook book, Taxon taxon, NomenclatureChange change, Language language) {
        Set<TaxonId> others = new LinkedHashSet<>(change.inputs());
        others.addAll(change.outputs());
        others.remove(taxon.id());
        boolean fromNothing =
                change.kind() == NomenclatureKind.TO_ACCEPTED && change.inputs().isEmpty();
        return new TaxonPage.NameChange(
                words.text(
                        "species.name-change." + change.kind() + (fromNothing ? ".new" : ""),
                        language,
                        words.day(change.day(), language),
                        names(book, change.inputs()),
                        names(book, change.outputs())),
                others.stream()
                        .flatMap(id -> book.find(id).stream())
                        .map(other -> new Crumb(TaxonPages.href(other.id()), other.nameWithAuthor()))
                        .toList(),
                DataText.plain(change.note()),
                DataText.plain(change.source()));
    }

    private static String names(SpeciesBook book, List<TaxonId> taxa) {
        return taxa.stream()
                .map(id -> book.find(id).map(Taxon::fullName).orElseGet(id::toString))
                .collect(Collectors.joining(", "));
    }
}
