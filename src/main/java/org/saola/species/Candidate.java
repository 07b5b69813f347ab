package org.saola.species;

import java.util.List;

/**
 * One name that may be what somebody meant.
 *
 * @param entry the name that was found
 * @param accepted the accepted taxa to which it leads: the taxon itself for an accepted name, several for a name that was
 *     split between taxa
 * @param score how alike the two are, from 0 to 1; only for ranking: 1 does not say that it is certain
 * @param reasons in what the two differ and what the name is, each at most once
 */
public record Candidate(NameEntry entry, List<TaxonId> accepted, double score, List<MatchReason> reasons) {

    public Candidate {
        accepted = List.copyOf(accepted);
        reasons = List.copyOf(reasons);
    }

    public TaxonId taxon() {
        return entry.taxon();
    }

    public String name() {
        return entry.name();
    }

    public NameKind kind() {
        return entry.kind();
    }

    public String language() {
        return entry.language();
    }
}
