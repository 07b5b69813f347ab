package org.saola.trade.internal.load;

/** One row on its way into the release, in numbers; one object is used again for every row of a file. */
final class Row {

    static final long NONE = Long.MIN_VALUE;

    long place;
    long id;
    int year;
    int appendix;
    int taxon;
    int term;
    int unit;
    int importer;
    int exporter;
    int origin;
    int purpose;
    int source;
    int reporter;

    /** Of a shipment, or what the importer reported; {@link #NONE} where nothing stands. */
    long quantity;

    int decimals;

    /** What the exporter reported. */
    long exported;

    int exportedDecimals;
    long importPermit;
    long exportPermit;
    long originPermit;
}
