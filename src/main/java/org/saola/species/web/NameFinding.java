package org.saola.species.web;

import java.util.List;
import org.saola.species.SpeciesBook;
import org.saola.species.TaxonId;

/** How the pages find taxa by what somebody typed. */
interface NameFinding {

    /**
     * A taxon that was found.
     *
     * @param taxon an accepted one, or one that is not listed
     * @param matched the name that fits what was typed
     * @param language of that name; empty where it is scientific
     * @param old whether the name only stands for the accepted one
     */
    record Found(TaxonId taxon, String matched, String language, boolean old) {}

    /** Returns each taxon once, the best first. */
    List<Found> find(SpeciesBook book, String typed);
}
