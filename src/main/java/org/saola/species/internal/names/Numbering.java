package org.saola.species.internal.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives words numbers while names are read, once each; the lexicon that comes of it has them in order. */
final class Numbering {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] starts;
    private int[] values;
    private int lists;
    private int used;

    Numbering(int size) {
        starts = new int[size + 1];
        values = new int[size * 3 + 16];
    }

    /** Adds the words of the next name. */
    void add(List<String> words) {
        if (used + words.size() > values.length) {
            values = Arrays.copyOf(values, values.length * 3 / 2 + words.size());
        }
        for (String word : words) {
            values[used++] = numbers.computeIfAbsent(word, none -> numbers.size());
        }
        starts[++lists] = used;
    }

    Lexicon lexicon() {
        return new Lexicon(numbers.keySet());
    }

    /** Returns the words of each name by their place in the lexicon. */
    Lists lists(Lexicon lexicon) {
        int[] places = new int[numbers.size()];
        numbers.forEach((word, number) -> places[number] = lexicon.find(word));
        int[] sorted = new int[used];
        for (int i = 0; i < used; i++) {
            sorted[i] = places[values[i]];
        }
        return Lists.of(starts, sorted);
    }
}
