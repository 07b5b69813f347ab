package org.saola.trade.internal.load;

/** What a column of a file holds. */
enum Field {
    /** Nothing that is kept. */
    IGNORED,
    ID,
    YEAR,
    APPENDIX,
    TAXON,
    CLASS,
    ORDER,
    FAMILY,
    GENUS,
    TERM,
    UNIT,
    IMPORTER,
    EXPORTER,
    ORIGIN,
    PURPOSE,
    SOURCE,
    REPORTER,
    QUANTITY,
    IMPORTER_QUANTITY,
    EXPORTER_QUANTITY,
    IMPORT_PERMIT,
    EXPORT_PERMIT,
    ORIGIN_PERMIT
}
