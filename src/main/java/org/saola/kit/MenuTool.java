package org.saola.kit;

import org.saola.kernel.Viewer;

/**
 * A page of this house that people can open: a room contributes it as a bean, the shell shows it in the navigation,
 * and entries of the menu of services that name its key open it.
 *
 * <p>A room that is switched off contributes nothing, so nothing offers a page that is not there.
 */
public interface MenuTool {

    /** The word that names the tool everywhere, usually the room: entries of the menu write it under {@code opens}. */
    String key();

    /** The address, from the root of the site, such as {@code /menu}. */
    String path();

    /** The message key of its name, such as {@code menu.tool}. */
    String titleKey();

    /** Its place in the navigation; lower is earlier. */
    int order();

    /** Whether this viewer is offered the page; the page decides for itself all the same. */
    default boolean visibleTo(Viewer viewer) {
        return true;
    }

    /** Whether the main navigation shows it; a tool that only entries open says no. */
    default boolean inNavigation() {
        return true;
    }
}
