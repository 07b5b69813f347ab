package org.saola.kit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.saola.kernel.Language;

/** A moment as people read it: in their language, and as the clock stands at UTC, which it says. */
public record Moment(Instant at) {

    /** Such as {@code 24 Nov 2026, 14:05 UTC}. */
    public String toTheMinute(Language language) {
        return in(language, FormatStyle.SHORT);
    }

    /** Such as {@code 24 Nov 2026, 14:05:09 UTC}. */
    public String toTheSecond(Language language) {
        return in(language, FormatStyle.MEDIUM);
    }

    /** The day at UTC, such as {@code 24 November 2026}. */
    public String day(Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(at.atOffset(ZoneOffset.UTC));
    }

    private String in(Language language, FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time)
                        .withLocale(language.locale())
                        .format(at.atOffset(ZoneOffset.UTC))
                + " UTC";
    }
}
