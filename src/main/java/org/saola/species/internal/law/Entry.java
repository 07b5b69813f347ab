package org.saola.species.internal.law;

import java.util.HashSet;
import java.util.Set;
import org.saola.kernel.CountryCode;
import org.saola.species.Category;
import org.saola.species.ListingChange;
import org.saola.species.Reach;

/** An addition that stands at its own taxon, less what later deletions of single populations took away. */
record Entry(ListingChange change, Reach reach) {

    Entry(ListingChange change) {
        this(change, change.reach());
    }

    Category category() {
        return change.category();
    }

    Entry without(Set<CountryCode> populations) {
        Set<CountryCode> excluded = new HashSet<>(reach.excludedPopulations());
        excluded.addAll(populations);
        return new Entry(change, new Reach(reach.populations(), excluded, reach.excludedTaxa()));
    }

    /** Whether a limited listing has no population left. */
    boolean isEmpty() {
        return !reach.populations().isEmpty()
                && reach.within(reach.populations()).isEmpty();
    }
}
