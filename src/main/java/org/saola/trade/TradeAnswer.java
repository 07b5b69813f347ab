package org.saola.trade;

import java.util.List;
import java.util.function.Consumer;

/** An answer: of what release, to what question, with what columns, and its rows when they are read. */
public interface TradeAnswer {

    Release release();

    TradeQuestion question();

    List<TradeColumn> columns();

    /**
     * Asks, and reads the rows in the order of the public files. Each call asks anew.
     *
     * @param mostRows rows after which the reading ends; {@link Long#MAX_VALUE} for all
     */
    void read(long mostRows, Consumer<TradeRows> reader);

    /** Reads all rows. */
    default void read(Consumer<TradeRows> reader) {
        read(Long.MAX_VALUE, reader);
    }
}
