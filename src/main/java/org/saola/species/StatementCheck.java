package org.saola.species;

/** How a kept statement stands to what the house says now. */
public enum StatementCheck {
    /** The same edition still gives the same answer, and it is the newest one. */
    SAME,
    /** The same edition still gives the same answer; newer data is loaded, which gives it too. */
    SAME_SINCE,
    /** The same edition still gives the same answer; newer data gives another. */
    NEWER_DIFFERS,
    /** The same edition gives another answer now: the way of working it out was changed. */
    DIFFERS,
    /** The edition or the taxon is no longer there, so nothing can be compared. */
    GONE
}
