package org.saola.species.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saola.species.Candidate;
import org.saola.species.NameResolution;
import org.saola.species.SpeciesBook;
import org.saola.species.TaxonId;
import org.springframework.stereotype.Component;

/** How the pages find taxa by what somebody typed: what is surely meant first, then what goes on from it or is like it. */
@Component
class NameFinding {

    private static final int MOST = 200;

    /**
     * A taxon that was found.
     *
     * @param taxon an accepted one, or one that is not listed
     * @param matched the name that fits what was typed; empty where nothing was typed
     * @param language of that name; empty where it is scientific
     */
    record Found(TaxonId taxon, String matched, String language) {}

    /** @param captionKey the message that says how sure the answer is; its argument is what was typed */
    record Finding(String captionKey, List<Found> found) {}

    /** Returns each taxon once, the best first. */
    private static Finding find(SpeciesBook book, String typed) {
        NameResolution resolution = book.resolve(typed);
        Map<TaxonId, Found> found = new LinkedHashMap<>();
        Stream.concat(resolution.candidates().stream(), book.complete(typed, MOST).stream())
                .forEach(candidate -> taxa(candidate)
                        .forEach(taxon ->
                                found.putIfAbsent(taxon, new Found(taxon, candidate.name(), candidate.language()))));
        String key = switch (resolution) {
            case NameResolution.Accepted certain -> "species.found.certain";
            case NameResolution.Synonym certain -> "species.found.old-name";
            case NameResolution.Ambiguous several -> "species.found.several";
            case NameResolution.Suggestions guessed -> "species.found.guessed";
            case NameResolution.Unknown unknown -> "species.found.guessed";
        };
        return new Finding(key, List.copyOf(found.values()));
    }

    /** Returns what a filter lets through: by name the best first, otherwise in the order of the data. */
    Finding find(Listings listings, TaxaFilter filter) {
        SpeciesBook book = listings.book();
        if (filter.typed().isEmpty()) {
            return new Finding(
                    "species.caption",
                    book.tree().taxa().stream()
                            .filter(taxon -> !taxon.status().pointsElsewhere())
                            .filter(taxon -> taxon.rank().isSpeciesOrBelow() || listings.isNamed(taxon.id()))
                            .filter(taxon -> filter.admits(taxon, listings))
                            .map(taxon -> new Found(taxon.id(), "", ""))
                            .toList());
        }
        Finding finding = find(book, filter.typed());
        return new Finding(
                finding.captionKey(),
                finding.found().stream()
                        .filter(each -> book.find(each.taxon())
                                .filter(taxon -> filter.admits(taxon, listings))
                                .isPresent())
                        .toList());
    }

    private static List<TaxonId> taxa(Candidate candidate) {
        return candidate.accepted().isEmpty() ? List.of(candidate.taxon()) : candidate.accepted();
    }
}
