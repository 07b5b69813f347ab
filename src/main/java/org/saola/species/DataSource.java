package org.saola.species;

/** Where data came from, and so who may see it. */
public enum DataSource {
    /** Shipped with Saola, written for it, unverified; open to all. */
    STARTER,
    /** A download of the Checklist, of Species+ or of their API, brought by the operator; for people who are signed in. */
    OFFICIAL,
    /** Lists that an authority keeps itself, in Saola's own open table format; for people who are signed in. */
    NATIONAL
}
