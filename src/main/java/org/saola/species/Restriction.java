package org.saola.species;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.CountryCode;

/** Something that limits trade beside a listing: for one taxon, or for all taxa of a country. */
public sealed interface Restriction permits Quota, Suspension, EuDecision {

    /** Its number, which is permanent. */
    int id();

    /** The taxon that it names; none where it is meant for all taxa of its country. */
    Optional<TaxonId> taxon();

    /** The country that exports, or that imports where it is about imports; none where it is meant for every country. */
    Optional<CountryCode> country();

    /** The first day; nothing where the data does not say. */
    Optional<LocalDate> start();

    /** The last day; nothing where it has none, or where the data does not say. */
    Optional<LocalDate> end();

    /** Whether the data called it current on the day that it was made. */
    boolean current();

    String notes();

    /** Taxa that it leaves out, with all below them. */
    Set<TaxonId> excludedTaxa();

    /** Returns the same for another taxon. */
    Restriction on(TaxonId other);

    /** Whether it limits what comes into its country, instead of what leaves it. */
    @JsonIgnore
    default boolean isAboutImports() {
        return false;
    }
}
