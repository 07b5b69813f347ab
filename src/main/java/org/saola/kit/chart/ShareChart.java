package org.saola.kit.chart;

import java.util.List;

/**
 * Parts of one whole, as a single bar: lengths beside each other compare better than the angles of a pie.
 *
 * @param values the name of what is counted, and one value for each part
 */
public record ShareChart(ChartFrame frame, List<String> labels, Series values) implements Chart {

    /** @throws IllegalArgumentException if there are more than six parts, or a value below zero */
    public ShareChart {
        labels = List.copyOf(labels);
        Chart.check(labels, List.of(values), true);
        if (labels.size() > MOST_SERIES) {
            throw new IllegalArgumentException("more than " + MOST_SERIES + " parts: " + labels.size());
        }
    }

    @Override
    public List<Series> series() {
        return List.of(values);
    }

    @Override
    public boolean empty() {
        return !(total() > 0);
    }

    double total() {
        return values.values().stream()
                .filter(value -> !Double.isNaN(value))
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** The part of the whole, from 0 to 1; 0 where the value is missing. */
    double share(int index) {
        return values.has(index) ? values.at(index) / total() : 0;
    }
}
