package org.saola.species;

import java.util.Optional;
import java.util.Set;
import org.saola.kernel.CountryCode;

/**
 * One link in the reason of an answer.
 *
 * @param change the change that the step is about
 * @param because the change that decided it, where it was another one
 * @param excluded the taxon that is left out, for {@link Outcome#TAXON_EXCLUDED}
 * @param countries the range States for which it stands, where the range is known and it does not stand for all
 */
public record Step(
        Outcome outcome,
        ListingChange change,
        Optional<ListingChange> because,
        Optional<TaxonId> excluded,
        Set<CountryCode> countries) {

    public Step {
        countries = Set.copyOf(countries);
    }
}
