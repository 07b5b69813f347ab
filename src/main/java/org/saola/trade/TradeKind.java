package org.saola.trade;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked, in the words of the public trade database. */
public enum TradeKind {
    /** What both sides reported, side by side. */
    COMPTAB("comptab"),
    /** All that left a country, the larger of both reports. */
    GROSS_EXPORTS("gross-exports"),
    GROSS_IMPORTS("gross-imports"),
    /** What left a country beyond what came into it. */
    NET_EXPORTS("net-exports"),
    NET_IMPORTS("net-imports"),
    /** Each reported shipment. */
    SHIPMENTS("shipments");

    private final String word;

    TradeKind(String word) {
        this.word = word;
    }

    /** The word in addresses. */
    public String word() {
        return word;
    }

    /** Whether it is one row for each country, with a column for each year. */
    public boolean isTally() {
        return this != COMPTAB && this != SHIPMENTS;
    }

    public boolean isNet() {
        return this == NET_EXPORTS || this == NET_IMPORTS;
    }

    /** Whether the country of a row is the one that exports. */
    public boolean isOfExports() {
        return this == GROSS_EXPORTS || this == NET_EXPORTS;
    }

    public static Optional<TradeKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
