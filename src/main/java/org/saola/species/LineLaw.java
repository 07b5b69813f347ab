package org.saola.species;

import java.util.List;
import java.util.Optional;

/**
 * The law of one taxon on a day, as a line of a list tells it.
 *
 * @param cites what the changes say
 * @param eu nothing where no Annexes are loaded
 * @param printed what a download prints, where no changes of CITES are loaded: of the day of the download, not of the day asked
 * @param below whether the law names taxa below this one, so that its own answer is not that for all of it
 */
public record LineLaw(
        ListingAnswer cites, Optional<ListingAnswer> eu, Optional<PrintedListing> printed, boolean below) {

    /** The reservations that concern the line: of its country, or all where it has none. */
    public List<ListingChange> reservations() {
        return cites.reservations().stream()
                .filter(reserved ->
                        cites.country().isEmpty() || reserved.party().equals(cites.country()))
                .toList();
    }
}
