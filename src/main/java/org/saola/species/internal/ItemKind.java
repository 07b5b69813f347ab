package org.saola.species.internal;

/** The kinds of facts that are kept apart, so that one file can bring some of them and leave the others as they are. */
public enum ItemKind {
    /** {@link org.saola.species.Taxon}. */
    TAXON,
    /**
     * {@link org.saola.species.Taxon}: one that a file only implies by naming it above another. It gives way to a real one
     * of the same rank and name.
     */
    IMPLIED,
    /** {@link org.saola.species.PrintedListing}, by the number of the taxon. */
    PRINTED,
    /** Common names, by the number of the taxon. */
    NAMES,
    /** Places, by the number of the taxon. */
    RANGE,
    /** {@link org.saola.species.ListingChange}. */
    CHANGE,
    /** {@link org.saola.species.PrintedListing} of the Annexes of the European Union, by the number of the taxon. */
    PRINTED_EU,
    /** {@link org.saola.species.Quota}. */
    QUOTA,
    /** {@link org.saola.species.Suspension}. */
    SUSPENSION,
    /** {@link org.saola.species.EuDecision}. */
    DECISION,
    /** {@link org.saola.species.Reference}s, by the number of the taxon. */
    REFERENCES,
    /** {@link org.saola.species.NomenclatureChange}. */
    NOMENCLATURE
}
