package org.saola.species;

/**
 * A publication that a taxon is described by.
 *
 * @param standard whether it is one of the standard references that the Conference of the Parties adopted
 */
public record Reference(int id, String citation, boolean standard) {}
