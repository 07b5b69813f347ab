package org.saola.trade.internal.ask;

import java.util.stream.IntStream;

/** Years as text, made once. */
final class Years {

    private static final int FIRST = 1900;
    private static final String[] TEXTS =
            IntStream.range(FIRST, FIRST + 300).mapToObj(Integer::toString).toArray(String[]::new);

    private Years() {}

    static String text(int year) {
        return TEXTS[year - FIRST];
    }
}
