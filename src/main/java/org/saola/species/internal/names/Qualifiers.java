package org.saola.species.internal.names;

import java.util.Set;

/**
 * Words that are written in names and are no part of them.
 *
 * <p>The signs of doubt are those of open nomenclature (Sigovini, Keppel and Tagliapietra, “Open Nomenclature in the
 * biodiversity era”, Methods in Ecology and Evolution 7, 2016).
 */
final class Qualifiers {

    /** They say that whoever wrote them did not mean just this taxon. */
    private static final Set<String> DOUBT = Set.of(
            "cf", "cfr", "aff", "nr", "prox", "nov", "ined", "sensu", "auct", "auctt", "non", "nec", "agg", "gr", "inc",
            "indet", "stet");

    /** They say that some species of the genus is meant, or all of them. */
    private static final Set<String> ANY_SPECIES = Set.of("sp", "spp", "spec", "species");

    private static final Set<String> SUBSPECIES = Set.of("subsp", "ssp", "nothosubsp", "nothossp", "subspecies");
    private static final Set<String> VARIETY = Set.of("var", "subvar", "nothovar", "varietas");
    private static final Set<String> FORM = Set.of("f", "fo", "forma", "subf", "morph");

    /** The ranks that are written before the last word of a name. */
    enum Marker {
        NONE,
        SUBSPECIES,
        VARIETY,
        FORM
    }

    private Qualifiers() {}

    static boolean isDoubt(String folded) {
        return DOUBT.contains(folded);
    }

    static boolean isAnySpecies(String folded) {
        return ANY_SPECIES.contains(folded);
    }

    static Marker marker(String folded) {
        if (SUBSPECIES.contains(folded)) {
            return Marker.SUBSPECIES;
        }
        if (VARIETY.contains(folded)) {
            return Marker.VARIETY;
        }
        return FORM.contains(folded) ? Marker.FORM : Marker.NONE;
    }
}
