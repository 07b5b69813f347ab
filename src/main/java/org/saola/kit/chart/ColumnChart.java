package org.saola.kit.chart;

import java.util.List;

/** Counts by period, from the earliest to the latest; several series stand on each other and show their sum. */
public record ColumnChart(ChartFrame frame, List<String> labels, List<Series> series) implements Chart {

    /** @throws IllegalArgumentException if a series does not fit the periods or has a value below zero */
    public ColumnChart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        Chart.check(labels, series, true);
    }

    @Override
    public boolean stacked() {
        return series.size() > 1;
    }
}
