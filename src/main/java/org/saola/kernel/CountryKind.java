package org.saola.kernel;

/** What a code of the country list stands for. */
public enum CountryKind {
    /** A State. */
    COUNTRY,
    /** A territory with a code of its own in ISO 3166-1 that belongs to, or is disputed by, States. */
    TERRITORY,
    /** A country or territory that no longer exists but stands in older records. */
    FORMER,
    /** Not a place under one State: "unknown", "various", "introduction from the sea", whole regions. */
    SPECIAL
}
