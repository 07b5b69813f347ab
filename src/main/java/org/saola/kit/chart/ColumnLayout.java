package org.saola.kit.chart;

import java.util.ArrayList;
import java.util.List;

/** Lays out columns: the sum above each where there is room for it. */
final class ColumnLayout {

    private static final double WIDEST = 64;

    private ColumnLayout() {}

    static Drawing draw(ColumnChart chart, Sheet sheet) {
        double most = 0;
        boolean whole = true;
        double longest = 0;
        for (int i = 0; i < chart.labels().size(); i++) {
            double sum = Series.sum(chart.series(), i);
            most = Math.max(most, sum);
            whole &= sum == Math.rint(sum);
            longest = Math.max(longest, Sheet.length(sheet.number(sum)));
        }
        Plot plot = new Plot(sheet, NiceScale.of(0, most, 4, whole), chart.labels(), 0);
        List<Mark> marks = new ArrayList<>(plot.ground());
        double width = Math.min(WIDEST, plot.band() * 0.68);
        for (int i = 0; i < chart.labels().size(); i++) {
            double sum = 0;
            for (int s = 0; s < chart.series().size(); s++) {
                Series series = chart.series().get(s);
                if (!series.has(i) || series.at(i) == 0) {
                    continue;
                }
                double foot = plot.down(sum);
                sum += series.at(i);
                double height = Math.max(1.5, foot - plot.down(sum));
                marks.add(sheet.bar(
                        plot.across(i) - width / 2,
                        foot - height,
                        width,
                        height,
                        s + 1,
                        chart.stacked(),
                        hint(chart, series, i, sheet)));
            }
            if (longest < plot.band() && Series.anyAt(chart.series(), i)) {
                marks.add(
                        sheet.words(plot.across(i), 0, plot.down(sum) - 7, "middle", sheet.number(sum), "chart-value"));
            }
        }
        return new Drawing(sheet.size(), plot.height(), List.copyOf(marks));
    }

    private static String hint(ColumnChart chart, Series series, int index, Sheet sheet) {
        String number = sheet.number(series.at(index));
        String period = chart.labels().get(index);
        return chart.stacked() ? period + " · " + series.name() + " · " + number : period + " · " + number;
    }
}
