package org.saola.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.saola.kernel.Language;

/**
 * A chart as the template shows it.
 *
 * @param drawings the same chart for wide and for narrow pages; none where there are no figures
 * @param legend one entry for each colour; none where a colour needs no name
 * @param highest what the summary for screen readers tells: label and value
 */
public record ChartView(
        Chart chart, List<Drawing> drawings, List<Key> legend, Extreme highest, Extreme lowest, List<Row> rows) {

    /** An entry of the legend. @param value empty where the drawing itself says it */
    public record Key(int series, String name, String value) {}

    /** @param label what it belongs to, with the series where there are several */
    public record Extreme(String label, String value) {}

    /** A row of the table. @param cells numbers as people read them; empty where nothing is known */
    public record Row(String label, List<String> cells) {}

    static ChartView of(Chart chart, Locale locale) {
        boolean mirrored = Language.of(locale).direction().equals("rtl");
        Sheet wide = Sheet.wide(mirrored, locale);
        List<Drawing> drawings =
                chart.empty() ? List.of() : List.of(draw(chart, wide), draw(chart, Sheet.narrow(mirrored, locale)));
        return new ChartView(
                chart,
                drawings,
                legend(chart, wide),
                extreme(chart, wide, 1),
                extreme(chart, wide, -1),
                rows(chart, wide));
    }

    private static Drawing draw(Chart chart, Sheet sheet) {
        return switch (chart) {
            case BarChart bars -> BarLayout.draw(bars, sheet);
            case ColumnChart columns -> ColumnLayout.draw(columns, sheet);
            case LineChart lines -> LineLayout.draw(lines, sheet);
            case ShareChart shares -> ShareLayout.draw(shares, sheet);
        };
    }

    private static List<Key> legend(Chart chart, Sheet sheet) {
        if (chart instanceof ShareChart shares) {
            return IntStream.range(0, shares.labels().size())
                    .mapToObj(i -> new Key(i + 1, shares.labels().get(i), share(shares, i, sheet)))
                    .toList();
        }
        if (chart.series().size() < 2) {
            return List.of();
        }
        return IntStream.range(0, chart.series().size())
                .mapToObj(i -> new Key(i + 1, chart.series().get(i).name(), ""))
                .toList();
    }

    private static String share(ShareChart shares, int index, Sheet sheet) {
        if (!shares.values().has(index)) {
            return "";
        }
        return sheet.number(shares.values().at(index)) + " · " + sheet.share(shares.share(index));
    }

    private static Extreme extreme(Chart chart, Sheet sheet, int sign) {
        Extreme found = new Extreme("", "");
        double best = Double.NEGATIVE_INFINITY;
        for (Series series : chart.series()) {
            for (int i = 0; i < series.values().size(); i++) {
                if (series.has(i) && sign * series.at(i) > best) {
                    best = sign * series.at(i);
                    String label = chart.labels().get(i);
                    found = new Extreme(
                            chart.series().size() > 1 ? label + ", " + series.name() : label,
                            sheet.number(series.at(i)));
                }
            }
        }
        return found;
    }

    private static List<Row> rows(Chart chart, Sheet sheet) {
        return IntStream.range(0, chart.labels().size())
                .mapToObj(i -> new Row(chart.labels().get(i), cells(chart, i, sheet)))
                .toList();
    }

    private static List<String> cells(Chart chart, int index, Sheet sheet) {
        List<String> cells = new ArrayList<>();
        for (Series series : chart.series()) {
            cells.add(series.has(index) ? sheet.number(series.at(index)) : "");
        }
        if (chart.stacked()) {
            cells.add(Series.anyAt(chart.series(), index) ? sheet.number(Series.sum(chart.series(), index)) : "");
        }
        if (chart instanceof ShareChart shares) {
            cells.add(shares.values().has(index) && !shares.empty() ? sheet.share(shares.share(index)) : "");
        }
        return cells;
    }

    /** Whether lines name themselves on a wide page, which then needs no legend. */
    public boolean isSelfNamed() {
        return chart instanceof LineChart;
    }

    public boolean isShares() {
        return chart instanceof ShareChart;
    }
}
