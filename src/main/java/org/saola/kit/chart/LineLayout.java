package org.saola.kit.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays out lines: each named at its end where there is room, so that no eye has to travel to a legend. */
final class LineLayout {

    private static final int DOTS = 24;
    private static final double APART = 19;

    /** Where the name of a line goes; the line may end a little higher or lower. */
    private record End(int series, double y, String text) {}

    private final LineChart chart;
    private final Sheet sheet;
    private final Plot plot;
    private final List<Mark> marks = new ArrayList<>();

    private LineLayout(LineChart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        double least = 0;
        double most = 0;
        boolean whole = true;
        for (Series series : chart.series()) {
            for (double value : series.values()) {
                if (!Double.isNaN(value)) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                    whole &= value == Math.rint(value);
                }
            }
        }
        double margin = chart.series().stream()
                .mapToDouble(series -> Sheet.length(endText(series)))
                .max()
                .orElse(0);
        double free = chart.series().size() > 1 ? Math.min(margin, sheet.width() * 0.32) + 24 : 0;
        this.plot = new Plot(sheet, NiceScale.of(least, most, 4, whole), chart.labels(), free);
    }

    static Drawing draw(LineChart chart, Sheet sheet) {
        return new LineLayout(chart, sheet).draw();
    }

    private Drawing draw() {
        marks.addAll(plot.ground());
        for (int s = 0; s < chart.series().size(); s++) {
            curve(chart.series().get(s), s + 1);
        }
        if (chart.series().size() > 1) {
            ends();
        } else {
            chart.series().forEach(this::values);
        }
        return new Drawing(sheet.size(), plot.height(), List.copyOf(marks));
    }

    private void curve(Series series, int number) {
        StringBuilder path = new StringBuilder();
        List<Mark> dots = new ArrayList<>();
        boolean alone = true;
        for (int i = 0; i < series.values().size(); i++) {
            if (!series.has(i)) {
                alone = true;
                continue;
            }
            double x = plot.across(i);
            double y = plot.down(series.at(i));
            path.append(sheet.step(alone ? 'M' : 'L', x, y));
            boolean island = alone && (i + 1 == series.values().size() || !series.has(i + 1));
            if (island || series.values().size() <= DOTS) {
                String hint = chart.labels().get(i) + " · " + series.name() + " · " + sheet.number(series.at(i));
                dots.add(sheet.dot(x, y, number, hint));
            }
            alone = false;
        }
        marks.add(new Mark.Curve(path.toString(), number));
        marks.addAll(dots);
    }

    private void ends() {
        List<End> ends = new ArrayList<>();
        for (int s = 0; s < chart.series().size(); s++) {
            Series series = chart.series().get(s);
            int last = last(series);
            if (last >= 0) {
                ends.add(new End(s + 1, plot.down(series.at(last)), endText(series)));
            }
        }
        ends.sort(Comparator.comparingDouble(End::y));
        double highest = 10;
        double[] places = new double[ends.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(highest, ends.get(i).y());
            highest = places[i] + APART;
        }
        // Pushed down in the first pass; where that left the drawing, push back up from below.
        double lowest = plot.height() - 36;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], lowest);
            lowest = places[i] - APART;
        }
        double x = plot.across(chart.labels().size() - 1);
        for (int i = 0; i < places.length; i++) {
            String text =
                    Sheet.lines(ends.get(i).text(), sheet.width() * 0.32, 1).getFirst();
            // The dot of the line once more: where lines end close together, the name alone would not say which is
            // which.
            marks.add(sheet.dot(x + 18, places[i], ends.get(i).series(), text));
            marks.add(sheet.words(x + 18, 10, places[i] + 5, "start", text, "chart-end"));
        }
    }

    private String endText(Series series) {
        int last = last(series);
        String value = last < 0 ? "" : sheet.number(series.at(last));
        return sheet.narrow() ? value : series.name();
    }

    private static int last(Series series) {
        for (int i = series.values().size() - 1; i >= 0; i--) {
            if (series.has(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Every value where they fit, otherwise the highest and the last. */
    private void values(Series series) {
        int highest = -1;
        double longest = 0;
        for (int i = 0; i < series.values().size(); i++) {
            if (series.has(i)) {
                highest = highest < 0 || series.at(i) > series.at(highest) ? i : highest;
                longest = Math.max(longest, Sheet.length(sheet.number(series.at(i))));
            }
        }
        boolean all = longest + 6 < plot.band();
        int last = last(series);
        for (int i = 0; i < series.values().size(); i++) {
            boolean lastBeside = i == last && Math.abs(last - highest) * plot.band() > longest + 6;
            if (series.has(i) && (all || i == highest || lastBeside)) {
                marks.add(sheet.words(
                        plot.across(i),
                        0,
                        plot.down(series.at(i)) - 11,
                        "middle",
                        sheet.number(series.at(i)),
                        "chart-value"));
            }
        }
    }
}
