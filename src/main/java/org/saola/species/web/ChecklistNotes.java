package org.saola.species.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Language;
import org.saola.species.ListingNote;
import org.saola.species.PrintedListing;
import org.saola.species.Regime;
import org.saola.species.Standing;
import org.saola.species.TaxonId;

/**
 * What is written beside the listings of a taxon that stand today under CITES, those of groups above it among them.
 *
 * @param notes each once, in the order of the listings; none of them empty
 * @param parties who asked for Appendix III
 */
record ChecklistNotes(List<ListingNote> notes, Set<CountryCode> parties) {

    static ChecklistNotes of(TaxonId taxon, Listings listings) {
        if (!listings.book().hasHistory(Regime.CITES)) {
            return new ChecklistNotes(
                    listings.book().printed(taxon).map(PrintedListing::note).stream()
                            .filter(note -> !note.isEmpty())
                            .toList(),
                    Set.of());
        }
        Set<ListingNote> notes = new LinkedHashSet<>();
        Set<CountryCode> parties = new TreeSet<>();
        for (Standing standing :
                listings.book().listing(taxon, Regime.CITES, listings.today()).standing()) {
            if (!standing.change().note().isEmpty()) {
                notes.add(standing.change().note());
            }
            if (standing.category().isByParty()) {
                standing.change().party().ifPresent(parties::add);
            }
        }
        return new ChecklistNotes(List.copyOf(notes), parties);
    }

    /** The annotations, a line each. */
    String texts(Language language) {
        return notes.stream()
                .map(note -> text(note, language))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The signs of the # annotations, {@code #4}. */
    String symbols() {
        return notes.stream()
                .map(ListingNote::symbol)
                .filter(symbol -> !symbol.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What the signs mean, a line each, each with its sign. */
    String meanings(Language language) {
        return notes.stream()
                .filter(note -> !note.symbolTextIn(language.code()).isEmpty())
                .map(note -> note.symbol() + " " + note.symbolTextIn(language.code()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    static String text(ListingNote note, Language language) {
        String text = note.textIn(language.code());
        return text.isEmpty() ? note.fullText() : text;
    }
}
