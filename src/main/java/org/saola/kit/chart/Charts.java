package org.saola.kit.chart;

import org.springframework.context.i18n.LocaleContextHolder;

/** Draws charts and maps for the language of the present page. Templates know it as {@code charts}. */
public final class Charts {

    public ChartView view(Chart chart) {
        return ChartView.of(chart, LocaleContextHolder.getLocale());
    }

    public MapView map(WorldMap map) {
        return MapView.of(map, LocaleContextHolder.getLocale());
    }

    public TimelineView timeline(Timeline timeline) {
        return TimelineView.of(timeline, LocaleContextHolder.getLocale());
    }

    /** A number as the reader's language writes it, with two decimals at most. */
    public String number(double value) {
        return Sheet.wide(false, LocaleContextHolder.getLocale()).number(value);
    }
}
