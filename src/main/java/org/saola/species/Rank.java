package org.saola.species;

import java.util.Locale;
import java.util.Optional;

/** The ranks that the Checklist knows, from the widest to the narrowest. */
public enum Rank {
    KINGDOM,
    PHYLUM,
    CLASS,
    ORDER,
    FAMILY,
    SUBFAMILY,
    GENUS,
    SPECIES,
    SUBSPECIES,
    VARIETY;

    /** Whether it is a species or a part of one: what has a range of its own and stands alone in a listing. */
    public boolean isSpeciesOrBelow() {
        return compareTo(SPECIES) >= 0;
    }

    /** Returns the rank written in any case, {@code species} or {@code SPECIES}; nothing for an unknown word. */
    public static Optional<Rank> read(String word) {
        try {
            return Optional.of(valueOf(word.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
