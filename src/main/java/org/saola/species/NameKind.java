package org.saola.species;

/** What sort of name a name is. */
public enum NameKind {
    /** The accepted scientific name of a taxon. */
    ACCEPTED,
    SYNONYM,
    TRADE_NAME,
    HYBRID,
    /** The scientific name of a taxon that is not listed. */
    NOT_LISTED,
    /** A name in a language that people speak. */
    COMMON,
    /**
     * A name that some used for the taxon although it is that of another, {@code Aerides multiflora auct. non Roxb.}: whoever writes
     * it may well mean the other.
     */
    MISAPPLIED;

    public static NameKind of(Taxon taxon) {
        return switch (taxon.status()) {
            case ACCEPTED -> ACCEPTED;
            case SYNONYM -> taxon.isMisapplied() ? MISAPPLIED : SYNONYM;
            case TRADE_NAME -> TRADE_NAME;
            case HYBRID -> HYBRID;
            case NOT_LISTED -> NOT_LISTED;
        };
    }

    /** Whether the name is written as a scientific one, and may have an author. */
    public boolean isScientific() {
        return this != COMMON;
    }

    /** Whether the name stands for the accepted name of another. */
    public boolean pointsElsewhere() {
        return this == SYNONYM || this == TRADE_NAME || this == HYBRID || this == MISAPPLIED;
    }
}
