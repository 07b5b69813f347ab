package org.saola.species.web;

import java.util.stream.Collectors;
import org.saola.kernel.Language;
import org.saola.species.ListingNote;
import org.saola.species.SpeciesBook;
import org.saola.species.internal.lists.LineLaws;
import org.springframework.stereotype.Component;

/** The words in which lines of lists are told. */
@Component
record ListWords(SpeciesWords words, LawWords laws, ReasonWords reasons, NameHistoryParts history) {

    LineTeller teller(SpeciesBook book, Language language) {
        return new LineTeller(this, new LineLaws(book), language);
    }

    /** What is written beside a listing, on one line. */
    String notes(ListingNote note, Language language) {
        return reasons.notes(note, language).stream()
                .map(detail -> words.text(detail.termKey(), language) + " " + detail.text())
                .collect(Collectors.joining(" "));
    }
}
