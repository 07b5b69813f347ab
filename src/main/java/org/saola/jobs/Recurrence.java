package org.saola.jobs;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a job begins by itself. One that is still running is not begun a second time. */
public sealed interface Recurrence {

    /** Once a day; in a zone with summer time, at that time on the clock. */
    record Daily(LocalTime at, ZoneId zone) implements Recurrence {}

    /** So long after the time before. */
    record Every(Duration pause) implements Recurrence {
        public Every {
            if (pause.compareTo(Duration.ofMinutes(1)) < 0) {
                throw new IllegalArgumentException("more often than once in a minute");
            }
        }
    }

    /** @param expression as Spring and Quartz write it: second, minute, hour, day, month, weekday */
    record Cron(String expression, ZoneId zone) implements Recurrence {}

    static Recurrence daily(LocalTime at, ZoneId zone) {
        return new Daily(at, zone);
    }

    static Recurrence every(Duration pause) {
        return new Every(pause);
    }

    static Recurrence cron(String expression, ZoneId zone) {
        return new Cron(expression, zone);
    }
}
