package org.saola.species.internal.load;

import java.util.Map;
import org.saola.species.NomenclatureChange;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/**
 * What is there already, of the source that is loaded.
 *
 * @param nameChanges by their numbers
 * @param whole whether the files are everything of their kinds, so that what they lack goes
 */
public record Present(Map<TaxonId, Taxon> taxa, Map<Integer, NomenclatureChange> nameChanges, boolean whole) {

    public static final Present NOTHING = new Present(Map.of(), Map.of(), false);
}
