package org.saola.species;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.CountryCode;

/**
 * How much of a taxon a country lets out in a year.
 *
 * <p>Trap: {@code -1} is written for a quota that is still being prepared.
 *
 * @param amount in {@code unit}, in specimens where there is none
 * @param published when the Secretariat published it
 * @param start the first day of its year, where the data says it
 * @param url where it can be read; may be empty
 * @param shown whether the Secretariat shows it to everybody
 */
public record Quota(
        int id,
        Optional<TaxonId> taxon,
        Optional<CountryCode> country,
        BigDecimal amount,
        Optional<Coded> unit,
        Optional<LocalDate> published,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        boolean current,
        boolean shown,
        String notes,
        String url)
        implements Restriction {

    @Override
    public Set<TaxonId> excludedTaxa() {
        return Set.of();
    }

    /** The day from which it counts: that of its start, else the one on which it was published. */
    @Override
    public Optional<LocalDate> start() {
        return start.or(() -> published);
    }

    @Override
    public Quota on(TaxonId other) {
        return new Quota(
                id, Optional.of(other), country, amount, unit, published, start, end, current, shown, notes, url);
    }
}
