package org.saola.trade.internal;

import java.util.List;
import java.util.Map;
import org.saola.kernel.Viewer;
import org.saola.species.Species;
import org.saola.species.SpeciesBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names that the species room knows; none where that room is switched off, and trade goes by the names in its files. */
@Component
public class SpeciesNames {

    private static final SpeciesBook NONE =
            new SpeciesBook(List.of(), new SpeciesBook.Contents(List.of(), List.of(), Map.of(), Map.of(), Map.of()));

    private final ObjectProvider<Species> species;

    SpeciesNames(ObjectProvider<Species> species) {
        this.species = species;
    }

    public SpeciesBook book(Viewer viewer) {
        Species room = species.getIfAvailable();
        return room == null ? NONE : room.book(viewer);
    }
}
