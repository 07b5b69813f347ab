package org.saola.menu;

import java.util.List;
import java.util.Map;

/**
 * What the menu answers.
 *
 * @param total how many services match, on all pages
 * @param reading how the words had to be read to find them
 * @param facets for each facet the values present among what the other facets leave, most frequent first
 */
public record ServiceResults(
        int total, List<Hit> hits, Reading reading, List<Correction> corrections, Map<Facet, List<FacetCount>> facets) {

    /** Returns the values of one facet, most frequent first. */
    public List<FacetCount> facet(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    /** @param parts the parts of the service that have all the words, so that a page can lead straight to them */
    public record Hit(Service service, List<Service.Part> parts) {}

    /** @param chosen whether the question asks for it */
    public record FacetCount(String value, int count, boolean chosen) {}

    /** A word that nobody wrote, and the closest one that somebody did. */
    public record Correction(String typed, String read) {}

    /** How the words were read; anything but {@code AS_TYPED} must be said to the reader. */
    public enum Reading {
        AS_TYPED,
        CLOSE_SPELLING,
        SOME_WORDS
    }
}
