package org.saola.kit.chart;

import java.util.Arrays;
import java.util.List;

/**
 * One row of figures with its name.
 *
 * @param values in the order of the labels; {@link #MISSING} where nothing is known, which is not zero
 */
public record Series(String name, List<Double> values) {

    /** Not known: a line breaks here, a bar is left out, the table says so. */
    public static final double MISSING = Double.NaN;

    public Series {
        values = List.copyOf(values);
        if (values.stream().anyMatch(value -> Double.isInfinite(value))) {
            throw new IllegalArgumentException("a value without end: " + name);
        }
    }

    public static Series of(String name, double... values) {
        return new Series(name, Arrays.stream(values).boxed().toList());
    }

    public double at(int index) {
        return values.get(index);
    }

    public boolean has(int index) {
        return !Double.isNaN(at(index));
    }

    boolean empty() {
        return values.stream().allMatch(value -> Double.isNaN(value));
    }

    static double sum(List<Series> series, int index) {
        return series.stream()
                .filter(each -> each.has(index))
                .mapToDouble(each -> each.at(index))
                .sum();
    }

    static boolean anyAt(List<Series> series, int index) {
        return series.stream().anyMatch(each -> each.has(index));
    }
}
