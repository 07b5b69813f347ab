package org.saola.kit.chart;

import java.util.List;

/** Follows measures through time; values may be below zero, and a missing one breaks the line. */
public record LineChart(ChartFrame frame, List<String> labels, List<Series> series) implements Chart {

    /** @throws IllegalArgumentException if a series does not fit the periods */
    public LineChart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        Chart.check(labels, series, false);
    }
}
