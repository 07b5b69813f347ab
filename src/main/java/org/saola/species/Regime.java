package org.saola.species;

/** The law that a listing belongs to. Each has lists of its own and its own way from a listing to a taxon. */
public enum Regime {
    CITES,
    /** The Annexes of the European Union's Wildlife Trade Regulations. */
    EU,
    /** The Convention on the Conservation of Migratory Species of Wild Animals. */
    CMS
}
