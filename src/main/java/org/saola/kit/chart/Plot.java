package org.saola.kit.chart;

import java.util.ArrayList;
import java.util.List;

/** The ground of charts over time: thin lines across with their numbers at the start, and the periods below. */
final class Plot {

    private static final double TOP = 22;
    private static final double AXIS = 32;

    private final Sheet sheet;
    private final NiceScale scale;
    private final List<String> periods;
    private final double start;
    private final double end;
    private final double bottom;

    /** @param margin pixels to keep free at the end of the lines */
    Plot(Sheet sheet, NiceScale scale, List<String> periods, double margin) {
        this.sheet = sheet;
        this.scale = scale;
        this.periods = periods;
        this.start = scale.ticks().stream()
                        .mapToDouble(tick -> Sheet.length(sheet.tick(tick)))
                        .max()
                        .orElse(0)
                + 8;
        this.end = sheet.width() - margin;
        this.bottom = sheet.narrow() ? 200 : 250;
    }

    int height() {
        return (int) (bottom + AXIS);
    }

    /** The room of one period across. */
    double band() {
        return (end - start) / periods.size();
    }

    double across(int index) {
        return start + (index + 0.5) * band();
    }

    double down(double value) {
        return bottom - scale.at(value) * (bottom - TOP);
    }

    List<Mark> ground() {
        List<Mark> marks = new ArrayList<>();
        for (double tick : scale.ticks()) {
            double y = down(tick);
            marks.add(sheet.rule(start, y, sheet.width(), y, tick == 0 ? "chart-base" : "chart-grid"));
            marks.add(sheet.words(start, -8, y + 5, "end", sheet.tick(tick), "chart-tick"));
        }
        double longest = periods.stream().mapToDouble(Sheet::length).max().orElse(0);
        int every = Math.max(1, (int) Math.ceil((longest + 10) / band()));
        // Counted from the latest period, which is the one people look for.
        for (int i = periods.size() - 1; i >= 0; i -= every) {
            marks.add(sheet.words(across(i), 0, bottom + 22, "middle", label(i, every), "chart-tick"));
        }
        return marks;
    }

    private String label(int index, int every) {
        double room =
                Math.max(40, Math.min(every * band(), 2 * Math.min(across(index), sheet.width() - across(index))));
        return Sheet.lines(periods.get(index), room, 1).getFirst();
    }
}
