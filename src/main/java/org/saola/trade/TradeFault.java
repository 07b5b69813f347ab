package org.saola.trade;

import java.util.Locale;

/** What can be wrong with a file of trade data; each has a message of its own. */
public enum TradeFault {
    FILE_UNREADABLE(true),
    FILE_BREAKS_OFF(true),
    FILE_TOO_LARGE(true),
    FILE_NOT_UTF8(true),
    FILE_EMPTY(true),
    FORMAT_UNKNOWN(true),
    KINDS_MIXED(true),
    QUOTES_DO_NOT_FIT(true),
    COLUMNS_WRONG(true),
    VALUE_MISSING(true),
    VALUE_TOO_LONG(true),
    NUMBER_WRONG(true),
    YEAR_WRONG(true),
    APPENDIX_UNKNOWN(true),
    COUNTRY_UNKNOWN(true),
    TERM_UNKNOWN(true),
    UNIT_UNKNOWN(true),
    PURPOSE_UNKNOWN(true),
    SOURCE_UNKNOWN(true),
    REPORTER_UNKNOWN(true),
    QUANTITY_WRONG(true),
    QUANTITY_NEGATIVE(true),
    QUANTITY_TOO_FINE(true),
    QUANTITY_TOO_LARGE(true),
    ROW_TWICE(true),
    TAXON_UNKNOWN(false);

    private final boolean refuses;

    TradeFault(boolean refuses) {
        this.refuses = refuses;
    }

    /** Whether the row, or the file, cannot be used; else it is only told. */
    public boolean refuses() {
        return refuses;
    }

    /** The key of its message. */
    public String key() {
        return "trade.load." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
