package org.saola.species.internal.lists;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saola.species.DateOrder;

/** Days as people write them in lists. What is no day is none: a month or a year alone could be any of its days. */
public final class WrittenDays {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:[T ][\\d:.]+Z?)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?: [\\d:]+)?");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)?[ ./-]{1,2}(?:de )?(\\p{L}+)[ ./-]{1,2}(?:de )?(\\d{4})");
    private static final Pattern MONTH_IN_WORDS_FIRST =
            Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Map<String, Integer> MONTHS = months();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private WrittenDays() {}

    /** Returns the day that a text says; nothing where it says none, none that there was, or none within 1900 to 2100. */
    public static Optional<LocalDate> read(String text, DateOrder order) {
        String written = text.strip();
        Matcher match = YEAR_FIRST.matcher(written);
        if (match.matches()) {
            return day(number(match, 1), number(match, 3), number(match, 4));
        }
        match = NUMBERS.matcher(written);
        if (match.matches()) {
            // With points the day comes first wherever points are used.
            boolean day = order == DateOrder.DAY_FIRST || match.group(2).equals(".");
            return day(number(match, 4), number(match, day ? 3 : 1), number(match, day ? 1 : 3));
        }
        match = WORDS.matcher(written);
        if (match.matches()) {
            return day(number(match, 3), MONTHS.getOrDefault(plain(match.group(2)), 0), number(match, 1));
        }
        match = MONTH_IN_WORDS_FIRST.matcher(written);
        return match.matches()
                ? day(number(match, 3), MONTHS.getOrDefault(plain(match.group(1)), 0), number(match, 2))
                : Optional.empty();
    }

    /** Guesses the order by days that can be read in one order alone; the usual one where none tells. */
    public static DateOrder order(List<String> texts) {
        long dayFirst = 0;
        long monthFirst = 0;
        for (String text : texts) {
            boolean day = read(text, DateOrder.DAY_FIRST).isPresent();
            boolean month = read(text, DateOrder.MONTH_FIRST).isPresent();
            dayFirst += day && !month ? 1 : 0;
            monthFirst += month && !day ? 1 : 0;
        }
        return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"))) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    months.putIfAbsent(plain(month.getDisplayName(style, locale)), month.getValue());
                }
            }
        }
        months.put("sep", Month.SEPTEMBER.getValue());
        return months;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
