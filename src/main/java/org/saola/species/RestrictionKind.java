package org.saola.species;

/** The kinds of restrictions beside a listing, the gravest first. */
public enum RestrictionKind {
    SUSPENSION,
    EU_DECISION,
    QUOTA;

    public static RestrictionKind of(Restriction restriction) {
        return switch (restriction) {
            case Suspension suspension -> SUSPENSION;
            case EuDecision decision -> EU_DECISION;
            case Quota quota -> QUOTA;
        };
    }
}
