package org.saola.menu;

import java.util.Locale;

/** The controlled lists of the menu. */
public enum ListName {
    TOPICS,
    AUDIENCES,
    METHODS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
