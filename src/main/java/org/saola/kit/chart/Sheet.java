package org.saola.kit.chart;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a chart is laid out on: the least width it must fit, the direction of writing, and how numbers are written.
 *
 * <p>Positions are given from the start of the line in pixels of that least width and leave as per cent; a sheet that is
 * mirrored turns them round, so that layouts know one direction only.
 *
 * @param width the least width in pixels at which everything must fit
 */
record Sheet(String size, int width, boolean mirrored, Locale locale) {

    static Sheet wide(boolean mirrored, Locale locale) {
        return new Sheet("wide", 560, mirrored, locale);
    }

    static Sheet narrow(boolean mirrored, Locale locale) {
        return new Sheet("narrow", 290, mirrored, locale);
    }

    boolean narrow() {
        return size.equals("narrow");
    }

    Mark bar(double x, double y, double length, double height, int series, boolean patterned, String hint) {
        double start = mirrored ? width - x - length : x;
        return new Mark.Bar(percent(start), pixels(y), percent(length), pixels(height), series, patterned, hint);
    }

    Mark words(double x, double shift, double y, String anchor, String text, String look) {
        return new Mark.Words(percent(turned(x)), mirrored ? -shift : shift, pixels(y), anchor, text, look);
    }

    Mark rule(double x1, double y1, double x2, double y2, String look) {
        return new Mark.Rule(percent(turned(x1)), pixels(y1), percent(turned(x2)), pixels(y2), look);
    }

    Mark dot(double x, double y, int series, String hint) {
        return new Mark.Dot(percent(turned(x)), pixels(y), series, hint);
    }

    /** A step of a curve. @param command M to begin, L to go on */
    String step(char command, double x, double y) {
        return command + "" + percent(turned(x)) * 10 + " " + pixels(y);
    }

    String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** As {@link #number}, but millions in short: an axis is read at a glance. */
    String tick(double value) {
        if (Math.abs(value) < 1_000_000) {
            return number(value);
        }
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** Whole per cent, with one decimal where it would otherwise read as nothing. */
    String share(double part) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(part > 0 && part < 0.01 ? 1 : 0);
        return format.format(part);
    }

    /** About how wide a text of 15 pixels is; a server cannot measure, so it rather says too much. */
    static double length(String text) {
        return text.codePoints()
                .mapToDouble(point -> point > 0x2E80 ? 15 : Character.isUpperCase(point) ? 9.8 : 8)
                .sum();
    }

    /** Breaks a text into lines that fit; what does not fit on the last ends with an ellipsis, the table has it whole. */
    static List<String> lines(String text, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || length(longer) <= room) {
                line.setLength(0);
                line.append(longer);
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(line.toString());
        boolean cut = lines.size() > most;
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        kept.replaceAll(each -> shortened(each, room));
        if (cut) {
            kept.set(most - 1, shortened(kept.getLast() + " …", room));
        }
        return kept;
    }

    private static String shortened(String line, double room) {
        String kept = line;
        while (length(kept) > room && kept.length() > 2) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), kept.endsWith("…") ? -2 : -1))
                            .strip() + "…";
        }
        return kept;
    }

    private double turned(double x) {
        return mirrored ? width - x : x;
    }

    private double percent(double x) {
        return Math.round(x * 10_000 / width) / 100.0;
    }

    private static double pixels(double y) {
        return Math.round(y * 10) / 10.0;
    }
}
