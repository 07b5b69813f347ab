package org.saola.species;

import java.util.List;

/**
 * What one load did to what is said of a taxon.
 *
 * @param parts in the order of their kinds; never empty
 */
public record TaxonLoad(Edition edition, List<Part> parts) {

    public TaxonLoad {
        parts = List.copyOf(parts);
    }

    /**
     * Facts of one kind that had the same fate.
     *
     * @param kind such as {@code CHANGE}; {@code SYNONYM} for the record of a name that stands for the taxon
     */
    public record Part(String kind, LoadReport.Fate fate, int count) {}
}
