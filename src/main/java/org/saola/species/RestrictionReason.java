package org.saola.species;

import org.saola.kernel.CountryCode;

/**
 * Why a restriction concerns a taxon.
 *
 * <p>Trap: people have taken a suspension of all trade of a country for one of the species that they asked about. Whoever
 * shows a restriction says its reason beside it.
 */
public sealed interface RestrictionReason {

    /** It names the taxon itself. */
    record OnTaxon() implements RestrictionReason {}

    /** It names a taxon above. */
    record OnHigherTaxon(TaxonId taxon) implements RestrictionReason {}

    /** It names a part of the taxon only, such as a subspecies: the rest is not concerned. */
    record OnPart(TaxonId taxon) implements RestrictionReason {}

    /** It names no taxon: it is meant for all taxa of the country. */
    record OnAllTaxaOf(CountryCode country) implements RestrictionReason {}
}
