package org.saola.species;

/**
 * What people call a taxon.
 *
 * @param language lower-case ISO 639 code, {@code sw}
 */
public record CommonName(String language, String name) {}
