package org.saola.kit.chart;

import java.util.ArrayList;
import java.util.List;

/** Lays out the parts of a whole as one bar; the legend below it carries names and numbers. */
final class ShareLayout {

    private static final double THICKNESS = 36;

    private ShareLayout() {}

    static Drawing draw(ShareChart chart, Sheet sheet) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> words = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < chart.labels().size(); i++) {
            double length = chart.share(i) * sheet.width();
            if (length == 0) {
                continue;
            }
            String share = sheet.share(chart.share(i));
            String hint = chart.labels().get(i) + " · " + share;
            marks.add(sheet.bar(x, 1, length, THICKNESS, i + 1, chart.labels().size() > 1, hint));
            if (length > Sheet.length(share) + 16) {
                words.add(sheet.words(x + length / 2, 0, 24, "middle", share, "chart-inside"));
            }
            x += length;
        }
        marks.addAll(words);
        return new Drawing(sheet.size(), (int) THICKNESS + 2, List.copyOf(marks));
    }
}
