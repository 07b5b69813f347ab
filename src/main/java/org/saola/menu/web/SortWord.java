package org.saola.menu.web;

import java.util.Arrays;
import java.util.Locale;
import org.saola.menu.ServiceSort;

/** How addresses write the order of the menu. */
final class SortWord {

    private SortWord() {}

    static String of(ServiceSort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the order that a word names; the best first where it names none. */
    static ServiceSort read(String word) {
        return Arrays.stream(ServiceSort.values())
                .filter(sort -> of(sort).equals(word))
                .findFirst()
                .orElse(ServiceSort.BEST);
    }
}
