package org.saola.kit.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saola.kernel.Language;

/** A timeline as the template shows it. @param drawings for wide and for narrow pages; none where nothing ever held */
public record TimelineView(Timeline timeline, List<Drawing> drawings) {

    private static final int LANE = 30;
    private static final int BAR = 20;
    private static final int LABEL = 22;
    private static final int AXIS = 30;
    private static final int TOP = 24;
    private static final int LEAST = 3;

    static TimelineView of(Timeline timeline, Locale locale) {
        boolean mirrored = Language.of(locale).direction().equals("rtl");
        return new TimelineView(
                timeline,
                timeline.empty()
                        ? List.of()
                        : List.of(
                                draw(timeline, Sheet.wide(mirrored, locale)),
                                draw(timeline, Sheet.narrow(mirrored, locale))));
    }

    private static Drawing draw(Timeline timeline, Sheet sheet) {
        double start = sheet.narrow() ? 2 : 130;
        int lane = sheet.narrow() ? LANE + LABEL : LANE;
        double bottom = TOP + timeline.lanes().size() * (double) lane;
        List<Mark> marks = new ArrayList<>();
        ticks(timeline, sheet, start, bottom, marks);
        double y = TOP;
        for (Timeline.Lane each : timeline.lanes()) {
            double bar = sheet.narrow() ? y + LABEL : y + 2;
            marks.add(
                    sheet.narrow()
                            ? sheet.words(start, 0, y + 16, "start", each.name(), "chart-label")
                            : sheet.words(start, -14, bar + 15, "end", each.name(), "chart-label"));
            for (Timeline.Span span : each.spans()) {
                double from = across(timeline, sheet, start, span.from());
                double length = Math.max(LEAST, across(timeline, sheet, start, span.until()) - from);
                marks.add(sheet.bar(from, bar, length, BAR, span.partly() ? 2 : 1, true, span.hint()));
            }
            y += lane;
        }
        timeline.marked().ifPresent(day -> {
            double x = across(timeline, sheet, start, day);
            marks.add(sheet.rule(x, TOP - 6, x, bottom + 4, "chart-marked"));
            String anchor = x < start + 45 ? "start" : x > sheet.width() - 45 ? "end" : "middle";
            marks.add(sheet.words(x, 0, TOP - 9, anchor, day.toString(), "chart-value"));
        });
        return new Drawing(sheet.size(), (int) bottom + AXIS, List.copyOf(marks));
    }

    private static void ticks(Timeline timeline, Sheet sheet, double start, double bottom, List<Mark> marks) {
        int years = timeline.until().getYear() - timeline.from().getYear();
        int room = sheet.narrow() ? 5 : 9;
        int every = years <= room ? 1 : years <= room * 2 ? 2 : years <= room * 5 ? 5 : 10;
        int first = Math.ceilDiv(timeline.from().getYear(), every) * every;
        for (int year = first; year <= timeline.until().getYear(); year += every) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (day.isBefore(timeline.from()) || day.isAfter(timeline.until())) {
                continue;
            }
            double x = across(timeline, sheet, start, day);
            marks.add(sheet.rule(x, TOP, x, bottom, "chart-grid"));
            String anchor = x < start + 16 ? "start" : x > sheet.width() - 16 ? "end" : "middle";
            marks.add(sheet.words(x, 0, bottom + 20, anchor, Integer.toString(year), "chart-tick"));
        }
    }

    /** A day outside of the drawing is put at its edge. */
    private static double across(Timeline timeline, Sheet sheet, double start, LocalDate day) {
        double all = ChronoUnit.DAYS.between(timeline.from(), timeline.until());
        double passed = Math.clamp(ChronoUnit.DAYS.between(timeline.from(), day), 0, all);
        return start + passed / all * (sheet.width() - 2 - start);
    }

    /** Whether some bar is hatched, which the legend then explains. */
    public boolean isHatched() {
        return timeline.lanes().stream().flatMap(lane -> lane.spans().stream()).anyMatch(Timeline.Span::partly);
    }
}
