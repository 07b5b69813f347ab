package org.saola.species.internal.names;

import java.util.function.IntUnaryOperator;

/** A short list of numbers for each of many numbers, in two arrays. */
final class Lists {

    private final int[] starts;
    private final int[] values;

    private Lists(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    static Lists of(int[] starts, int[] values) {
        return new Lists(starts, values);
    }

    /**
     * Turns the lists around: for each value, the numbers of the lists in which it is.
     *
     * @param order the numbers of these lists in the order in which they shall stand in the new ones
     */
    Lists inverted(int count, IntUnaryOperator order) {
        int[] begins = new int[count + 1];
        for (int value : values) {
            begins[value + 1]++;
        }
        for (int i = 0; i < count; i++) {
            begins[i + 1] += begins[i];
        }
        int[] next = begins.clone();
        int[] inverted = new int[values.length];
        for (int i = 0; i < starts.length - 1; i++) {
            int list = order.applyAsInt(i);
            for (int at = starts[list]; at < starts[list + 1]; at++) {
                inverted[next[values[at]]++] = list;
            }
        }
        return new Lists(begins, inverted);
    }

    int start(int list) {
        return starts[list];
    }

    int end(int list) {
        return starts[list + 1];
    }

    int size(int list) {
        return starts[list + 1] - starts[list];
    }

    int value(int place) {
        return values[place];
    }

    long bytes() {
        return 4L * (starts.length + values.length);
    }
}
