package org.saola.species.internal.names;

import java.util.EnumSet;
import java.util.List;
import org.saola.species.Candidate;
import org.saola.species.MatchReason;

/**
 * A name that may be meant.
 *
 * @param place of the name on the shelf
 * @param certain whether nothing but harmless differences lies between it and the text
 */
record Found(int place, double score, EnumSet<MatchReason> reasons, boolean certain) {

    Candidate candidate(NameShelf shelf) {
        return new Candidate(shelf.entry(place), shelf.accepted(place), score, List.copyOf(reasons));
    }

    /** Returns what a kind of name says of itself wherever it is found. */
    static EnumSet<MatchReason> reasonsOf(NameShelf shelf, int place) {
        EnumSet<MatchReason> reasons = EnumSet.noneOf(MatchReason.class);
        switch (shelf.kind(place)) {
            case SYNONYM -> reasons.add(MatchReason.OLD_NAME);
            case MISAPPLIED -> reasons.add(MatchReason.MISAPPLIED);
            case TRADE_NAME -> reasons.add(MatchReason.TRADE_NAME);
            case HYBRID -> reasons.add(MatchReason.HYBRID_NAME);
            case COMMON -> reasons.add(MatchReason.COMMON_NAME);
            case ACCEPTED, NOT_LISTED -> {
                // Nothing has to be said of the plain names of taxa.
            }
        }
        if (shelf.accepted(place).size() > 1) {
            reasons.add(MatchReason.SEVERAL_ACCEPTED);
        }
        return reasons;
    }
}
