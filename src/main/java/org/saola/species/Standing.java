package org.saola.species;

import java.util.Set;
import org.saola.kernel.CountryCode;

/**
 * A listing that stands for the taxon asked about.
 *
 * @param change the addition behind it; its taxon is the one that the law names
 * @param distance how many levels above the taxon asked about that is: 0 for its own listing
 * @param reach how far it reaches: as in the change, less what later deletions took away
 * @param countries the range States, or the country asked about, for which it stands; empty where no range is known or
 *     it stands for the whole range
 */
public record Standing(ListingChange change, int distance, Reach reach, Set<CountryCode> countries) {

    public Standing {
        countries = Set.copyOf(countries);
    }

    public Category category() {
        return change.category();
    }
}
