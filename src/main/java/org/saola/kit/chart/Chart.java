package org.saola.kit.chart;

import java.util.List;

/**
 * Figures to be drawn; without a single value the page shows an empty state instead.
 *
 * <p>Every series has one value for each label, in the same order. Labels and names are texts in the reader's language.
 */
public sealed interface Chart permits BarChart, ColumnChart, LineChart, ShareChart {

    /** More are not told apart by the eye: a room groups the rest as "others". */
    int MOST_SERIES = 6;

    ChartFrame frame();

    List<String> labels();

    List<Series> series();

    /** Whether the values of one label add up to something worth saying. */
    default boolean stacked() {
        return false;
    }

    default boolean empty() {
        return series().stream().allMatch(Series::empty);
    }

    /** @throws IllegalArgumentException if series and labels do not fit, or a value is below zero where a length shows it */
    static void check(List<String> labels, List<Series> series, boolean lengths) {
        if (series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("more than " + MOST_SERIES + " series: " + series.size());
        }
        for (Series each : series) {
            if (each.values().size() != labels.size()) {
                throw new IllegalArgumentException(
                        each.values().size() + " values for " + labels.size() + " labels: " + each.name());
            }
            if (lengths && each.values().stream().anyMatch(value -> value < 0)) {
                throw new IllegalArgumentException("a length cannot show a value below zero: " + each.name());
            }
        }
    }
}
