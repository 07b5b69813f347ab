package org.saola.species;

/** What became of one listing for one taxon on one day. */
public enum Outcome {
    /** It stands for the whole taxon, or for all of it that was asked about. */
    APPLIES,
    /** It stands for some populations; the step names them where the range is known. */
    APPLIES_TO_POPULATIONS,
    /** The listing leaves this taxon out, or one above it. */
    TAXON_EXCLUDED,
    /** The listing is for populations that this taxon, or the country asked about, has no part in. */
    OTHER_POPULATIONS,
    /** A listing nearer to the taxon stands, and goes before it. */
    SET_ASIDE_BY_NEARER,
    /** A later deletion nearer to the taxon took the taxon out. */
    ENDED_BY_DELETION,
    /** The taxon's own listing passed into that of a higher taxon. */
    PASSED_UPWARDS,
    /** A deletion: it ended the listing of the taxon that it names. */
    DELETED
}
