package org.saola.menu.web;

import java.util.List;

/**
 * The values of one facet, as checkboxes.
 *
 * @param word the parameter of the address
 * @param few the values shown at once; {@code more} are folded away unless one of them is chosen
 */
public record FacetGroup(
        String word, String titleKey, boolean open, List<Choice> few, List<Choice> more, boolean moreOpen) {

    /** @param id of the checkbox, unique on the page */
    public record Choice(String id, String value, String label, int count, boolean chosen) {}
}
