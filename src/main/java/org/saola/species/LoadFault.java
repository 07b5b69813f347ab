package org.saola.species;

import java.util.Locale;

/** What can be wrong with a file of species data; each has a message of its own. */
public enum LoadFault {
    FILE_UNREADABLE(true),
    FILE_BREAKS_OFF(true),
    FILE_TOO_LARGE(true),
    FORMAT_UNKNOWN(true),
    COLUMN_MISSING(true),
    QUOTES_DO_NOT_FIT(true),
    JSON_BROKEN(true),
    ENCODING_GUESSED(false),
    LETTERS_REPAIRED(false),
    LETTERS_SUSPECT(false),
    VALUE_MISSING(true),
    NUMBER_WRONG(true),
    AMOUNT_WRONG(true),
    RECORD_UNKNOWN(true),
    TAXON_NOT_NAMED(true),
    RANK_UNKNOWN(true),
    STATUS_UNKNOWN(true),
    APPENDIX_UNKNOWN(true),
    CHANGE_UNKNOWN(true),
    DATE_WRONG(true),
    COUNTRY_UNKNOWN(true),
    TAG_UNKNOWN(true),
    PLACE_UNKNOWN(false),
    LANGUAGE_WRONG(true),
    NOTE_UNKNOWN(true),
    TAXON_UNKNOWN(true),
    TAXON_IN_TWO_KINGDOMS(true),
    PARENT_UNKNOWN(true),
    PARENT_NOT_ABOVE(true),
    ACCEPTED_UNKNOWN(true),
    ACCEPTED_MISSING(true),
    ID_TWICE(true),
    PARENTS_TWO(true),
    TREE_CIRCLE(true),
    NAME_CHANGE_UNKNOWN(true),
    NAME_CHANGE_SHAPE(true),
    NAME_CHANGE_STATUS(true),
    NAME_CHANGE_TARGET(true),
    NAME_CHANGE_LOST(true),
    NAME_CHANGE_OUTDATED(false),
    TAXON_WITHDRAWN(false),
    NAME_CHANGED(false);

    private final boolean refuses;

    LoadFault(boolean refuses) {
        this.refuses = refuses;
    }

    /** Whether the row, or the file, cannot be used; else it is only told. */
    public boolean refuses() {
        return refuses;
    }

    /** The key of its message. */
    public String key() {
        return "species.load." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
