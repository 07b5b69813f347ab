package org.saola.species.internal.law;

import java.util.List;
import java.util.Optional;
import org.saola.species.ListingChange;

/**
 * What the changes that name one taxon have left standing on a day, before any other taxon is looked at.
 *
 * @param standing the additions that stand
 * @param end the deletion after which nothing stands here
 * @param passedUp the addition that handed the listing on to a higher taxon, while nothing of its own followed
 * @param reservations those in force against what stands here, or against what it passed on
 */
record Level(
        List<Entry> standing,
        Optional<ListingChange> end,
        Optional<ListingChange> passedUp,
        List<ListingChange> reservations) {

    static final Level EMPTY = new Level(List.of(), Optional.empty(), Optional.empty(), List.of());

    boolean isEmpty() {
        return standing.isEmpty() && end.isEmpty() && passedUp.isEmpty();
    }
}
