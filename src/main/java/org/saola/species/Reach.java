package org.saola.species;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.saola.kernel.CountryCode;

/**
 * How far a listing reaches below the taxon that it names.
 *
 * @param populations countries whose populations alone are meant; empty: all
 * @param excludedPopulations countries whose populations are not meant
 * @param excludedTaxa taxa below the listed one that are not meant, with all below them
 */
public record Reach(Set<CountryCode> populations, Set<CountryCode> excludedPopulations, Set<TaxonId> excludedTaxa) {

    public static final Reach ALL = new Reach(Set.of(), Set.of(), Set.of());

    public Reach {
        populations = ordered(populations);
        excludedPopulations = ordered(excludedPopulations);
        excludedTaxa = ordered(excludedTaxa);
    }

    /** In one order always: what is written twice must be the same text. */
    private static <T extends Comparable<T>> Set<T> ordered(Set<T> values) {
        return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /** Whether it leaves some populations out, whichever they are. */
    @JsonIgnore
    public boolean isLimitedToPopulations() {
        return !populations.isEmpty() || !excludedPopulations.isEmpty();
    }

    /** Returns those of the countries whose populations are meant. */
    public Set<CountryCode> within(Collection<CountryCode> countries) {
        Set<CountryCode> meant = new HashSet<>(countries);
        if (!populations.isEmpty()) {
            meant.retainAll(populations);
        }
        meant.removeAll(excludedPopulations);
        return meant;
    }
}
