package org.saola.kit.chart;

import java.util.ArrayList;
import java.util.List;

/** Lays out bars: the label beside its bar where there is room, above it where there is not. */
final class BarLayout {

    private static final int LINE = 19;
    private static final int THICKNESS = 22;
    private static final int AXIS = 30;

    private final BarChart chart;
    private final Sheet sheet;
    private final NiceScale scale;
    private final double start;
    private final double end;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Double> bars = new ArrayList<>();

    private BarLayout(BarChart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        double most = 0;
        double longest = 0;
        boolean whole = true;
        for (int i = 0; i < chart.labels().size(); i++) {
            double sum = Series.sum(chart.series(), i);
            most = Math.max(most, sum);
            longest = Math.max(longest, Sheet.length(sheet.number(sum)));
            whole &= sum == Math.rint(sum);
        }
        this.scale = NiceScale.of(0, most, sheet.narrow() ? 3 : 5, whole);
        this.start = sheet.narrow() ? 1 : 190;
        this.end = sheet.width() - longest - 14;
    }

    static Drawing draw(BarChart chart, Sheet sheet) {
        return new BarLayout(chart, sheet).draw();
    }

    private Drawing draw() {
        List<Mark> rows = new ArrayList<>();
        double y = 4;
        for (int i = 0; i < chart.labels().size(); i++) {
            y = row(i, y, rows);
        }
        for (double tick : scale.ticks()) {
            double x = across(tick);
            grid(x, y, tick == 0 ? "chart-base" : "chart-grid");
            marks.add(sheet.words(x, 0, y + 20, anchor(tick), sheet.tick(tick), "chart-tick"));
        }
        marks.addAll(rows);
        return new Drawing(sheet.size(), (int) y + AXIS, List.copyOf(marks));
    }

    /** Labels above their bars stand in the way of a line from top to bottom: there it is drawn bar by bar. */
    private void grid(double x, double bottom, String look) {
        if (!sheet.narrow()) {
            marks.add(sheet.rule(x, 0, x, bottom, look));
            return;
        }
        for (double bar : bars) {
            marks.add(sheet.rule(x, bar - 3, x, bar + THICKNESS + 3, look));
        }
    }

    /** Returns where the next row begins. */
    private double row(int index, double top, List<Mark> rows) {
        List<String> lines = Sheet.lines(chart.labels().get(index), sheet.narrow() ? sheet.width() - 4 : start - 18, 3);
        double tall = lines.size() * LINE;
        double bar = sheet.narrow() ? top + tall + 3 : top + Math.max(0, (tall - THICKNESS) / 2) + 6;
        double first = sheet.narrow() ? top + 14 : bar + THICKNESS / 2.0 + 5 - (lines.size() - 1) * LINE / 2.0;
        for (int i = 0; i < lines.size(); i++) {
            rows.add(
                    sheet.narrow()
                            ? sheet.words(0, 0, first + i * LINE, "start", lines.get(i), "chart-label")
                            : sheet.words(start, -14, first + i * LINE, "end", lines.get(i), "chart-label"));
        }
        bars.add(bar);
        bars(index, bar, rows);
        double bottom = sheet.narrow() ? bar + THICKNESS : Math.max(bar + THICKNESS, first + (lines.size() - 1) * LINE);
        return bottom + (sheet.narrow() ? 14 : 8);
    }

    private void bars(int index, double y, List<Mark> rows) {
        double sum = 0;
        List<Mark> inside = new ArrayList<>();
        for (int s = 0; s < chart.series().size(); s++) {
            Series series = chart.series().get(s);
            if (!series.has(index) || series.at(index) == 0) {
                continue;
            }
            double from = across(sum);
            sum += series.at(index);
            double length = Math.max(1.5, across(sum) - from);
            String number = sheet.number(series.at(index));
            rows.add(sheet.bar(from, y, length, THICKNESS, s + 1, chart.stacked(), hint(series, number, index)));
            if (chart.stacked() && length > Sheet.length(number) + 14) {
                inside.add(sheet.words(from + length / 2, 0, y + 16, "middle", number, "chart-inside"));
            }
        }
        rows.addAll(inside);
        if (Series.anyAt(chart.series(), index)) {
            rows.add(sheet.words(across(sum), 8, y + 16, "start", sheet.number(sum), "chart-value"));
        } else {
            rows.add(sheet.words(start, 8, y + 16, "start", "–", "chart-absent"));
        }
    }

    private String hint(Series series, String number, int index) {
        String label = chart.labels().get(index);
        return chart.stacked() ? label + " · " + series.name() + " · " + number : label + " · " + number;
    }

    private double across(double value) {
        return start + scale.at(value) * (end - start);
    }

    /** The first and the last number would otherwise stick out where there is no margin. */
    private String anchor(double tick) {
        return sheet.narrow() && tick == scale.from() ? "start" : "middle";
    }
}
