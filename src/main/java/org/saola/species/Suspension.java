package org.saola.species;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.saola.kernel.CountryCode;

/**
 * A recommendation to suspend trade.
 *
 * @param imports whether its country suspended what comes in, instead of others what comes from it
 * @param notice the notification that began it
 * @param endNotice the one that ended it
 */
public record Suspension(
        int id,
        Optional<TaxonId> taxon,
        Optional<CountryCode> country,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        boolean current,
        boolean imports,
        String notes,
        Optional<Notice> notice,
        Optional<Notice> endNotice,
        Set<TaxonId> excludedTaxa)
        implements Restriction {

    public Suspension {
        excludedTaxa = Collections.unmodifiableSet(new TreeSet<>(excludedTaxa));
    }

    @Override
    public boolean isAboutImports() {
        return imports;
    }

    @Override
    public Suspension on(TaxonId other) {
        return new Suspension(
                id, Optional.of(other), country, start, end, current, imports, notes, notice, endNotice, excludedTaxa);
    }
}
