package org.saola.menu;

/** The order of what was found. */
public enum ServiceSort {
    /** The closest to the words first; without words by kind, then by title. */
    BEST,
    TITLE,
    /** The shortest first; what has no length last. */
    SHORTEST
}
