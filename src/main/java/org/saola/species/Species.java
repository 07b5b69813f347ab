package org.saola.species;

import java.util.List;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.species.internal.Shelf;
import org.saola.species.internal.TaxonLoads;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The front door of the room: the book that a viewer may read.
 *
 * <p>Whoever is not signed in gets the starter set alone, since official data may not be passed on; the operator can open
 * the rest by {@code saola.species.official-open}, where its terms allow that.
 */
@Component
public class Species {

    private final Shelf shelf;
    private final TaxonLoads loads;
    private final boolean officialIsOpen;

    Species(Shelf shelf, TaxonLoads loads, @Value("${saola.species.official-open:false}") boolean officialIsOpen) {
        this.shelf = shelf;
        this.loads = loads;
        this.officialIsOpen = officialIsOpen;
    }

    /** Returns everything as it stands now. */
    public SpeciesBook book(Viewer viewer) {
        return shelf.newest(seesAll(viewer));
    }

    /**
     * Returns everything as it was known after an earlier load.
     *
     * @throws ProblemException.NotFound with {@link SpeciesProblem#EDITION_UNKNOWN}, also where it is not for this viewer
     */
    public SpeciesBook book(Viewer viewer, int edition) {
        return shelf.asOf(edition, seesAll(viewer));
    }

    /** Returns the loads that the viewer may know of, the newest first. */
    public List<Edition> editions(Viewer viewer) {
        return shelf.editions(seesAll(viewer));
    }

    /** Returns the loads that changed what the viewer may see of a taxon, the newest first. */
    public List<TaxonLoad> loads(Viewer viewer, TaxonId taxon) {
        return loads.of(book(viewer), taxon);
    }

    /** Returns the starter set alone, which is open to all. */
    public SpeciesBook starterSet() {
        return shelf.newest(false);
    }

    private boolean seesAll(Viewer viewer) {
        return officialIsOpen || !(viewer instanceof Viewer.Nobody);
    }
}
