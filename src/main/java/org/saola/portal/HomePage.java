package org.saola.portal;

import java.util.List;

/**
 * The home page.
 *
 * @param kinds what the menu offers, by kind; empty where the menu is switched off
 * @param tools the other pages of the house
 */
public record HomePage(List<Kind> kinds, List<Tool> tools) {

    public record Kind(String href, String titleKey, String explanationKey, int count) {}

    public record Tool(String href, String titleKey) {}
}
