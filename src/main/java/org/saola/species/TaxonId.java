package org.saola.species;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a taxon. It stays when the name, the rank or the place in the tree changes.
 *
 * <p>Those of official downloads keep the number that the Checklist gave them; what comes from elsewhere is numbered from
 * {@link #OWN} on, so that the two never meet.
 */
public record TaxonId(@JsonValue int value) implements Comparable<TaxonId> {

    /** The first number that Saola gives itself. */
    public static final int OWN = 1_000_000_000;

    /** @throws IllegalArgumentException if it is not positive */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaxonId {
        if (value <= 0) {
            throw new IllegalArgumentException("not the number of a taxon: " + value);
        }
    }

    @Override
    public int compareTo(TaxonId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
