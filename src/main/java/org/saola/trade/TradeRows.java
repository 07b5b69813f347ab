package org.saola.trade;

/** The rows of an answer, one after the other; they are never all in memory. */
public interface TradeRows {

    /** Goes to the next row; false after the last. */
    boolean next();

    /** Returns a cell as the public files print it; empty where nothing stands. @param column from 0 */
    String text(int column);
}
