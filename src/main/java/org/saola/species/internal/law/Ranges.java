package org.saola.species.internal.law;

import java.util.Optional;
import java.util.Set;
import org.saola.kernel.CountryCode;
import org.saola.species.TaxonId;

/** Where taxa live, as far as it is known. */
@FunctionalInterface
public interface Ranges {

    /** Returns the countries of a taxon's own recorded distribution; nothing where none is recorded. */
    Optional<Set<CountryCode>> of(TaxonId taxon);
}
