package org.saola.species;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.CountryCode;

/**
 * What the European Union decided about specimens of a taxon that come from a country: an opinion of its Scientific Review
 * Group, or a suspension.
 *
 * @param country where the specimens come from
 * @param kind what was decided
 * @param source the source of the specimens that it is about; none for all
 * @param term the kind of specimens that it is about; none for all
 * @param notice the meeting or regulation where it was decided
 */
public record EuDecision(
        int id,
        Optional<TaxonId> taxon,
        Optional<CountryCode> country,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        boolean current,
        Kind kind,
        Optional<Coded> source,
        Optional<Coded> term,
        String notes,
        Optional<Notice> notice)
        implements Restriction {

    /**
     * What was decided.
     *
     * @param name as printed, {@code Positive}
     * @param description what the name means; may be empty
     * @param type such as {@code POSITIVE_OPINION} or {@code SUSPENSION}; may be empty
     */
    public record Kind(String name, String description, String type) {}

    @Override
    public Set<TaxonId> excludedTaxa() {
        return Set.of();
    }

    @Override
    public EuDecision on(TaxonId other) {
        return new EuDecision(id, Optional.of(other), country, start, end, current, kind, source, term, notes, notice);
    }
}
