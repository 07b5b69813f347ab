package org.saola.species;

/** What came of one line of a list. Only the first two are certain; the others are for a person to decide. */
public enum LineStatus {
    /** The accepted name, or a common name, of one taxon. */
    CERTAIN,
    /** An old name, a trade name, a hybrid, that stands for one taxon. */
    SYNONYM,
    /** A name of several taxa. */
    AMBIGUOUS,
    /** No known name; some are like it. */
    SUGGESTION,
    UNKNOWN,
    /** Whatever the name is, no day can be read in the cell for it, so no law is told. */
    BAD_DATE,
    /** Likewise, no country can be read in its cell. */
    BAD_COUNTRY,
    /** The line has something, but no name. */
    NO_NAME;

    /** Whether the law of one taxon can be told. */
    public boolean isCertain() {
        return this == CERTAIN || this == SYNONYM;
    }
}
