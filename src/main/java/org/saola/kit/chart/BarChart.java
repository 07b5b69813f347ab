package org.saola.kit.chart;

import java.util.List;

/** Compares things by horizontal bars, in the order given; several series lie end to end and show their sum. */
public record BarChart(ChartFrame frame, List<String> labels, List<Series> series) implements Chart {

    /** @throws IllegalArgumentException if a series does not fit the labels or has a value below zero */
    public BarChart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        Chart.check(labels, series, true);
    }

    @Override
    public boolean stacked() {
        return series.size() > 1;
    }
}
