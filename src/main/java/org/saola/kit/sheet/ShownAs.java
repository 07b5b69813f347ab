package org.saola.kit.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the number formats of a spreadsheet mean, ECMA-376 part 1, 18.8.30 and 18.8.31. */
final class ShownAs {

    private static final int LONGEST = 100;

    /** Words, single signs, colours and conditions, and the filling and spacing that take the next sign. */
    private static final Pattern NO_MEANING = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[_*].");

    private ShownAs() {}

    /** Whether a number of this format is a day: it counts days since 1900. */
    static boolean date(String format) {
        if (format.isEmpty() || format.equalsIgnoreCase("General") || format.length() > LONGEST * 4) {
            return false;
        }
        String shown =
                NO_MEANING.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        return shown.indexOf('y') >= 0 || shown.indexOf('d') >= 0 || shown.contains("mmm");
    }

    /** The format as it is written again; the usual one, and what is too long to be one, is none. */
    static String kept(String format) {
        return format.equalsIgnoreCase("General") || format.equals("@") || format.length() > LONGEST ? "" : format;
    }
}
