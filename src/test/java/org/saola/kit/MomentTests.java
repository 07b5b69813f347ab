package org.saola.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.saola.kernel.Language;

class MomentTests {

    private static final Moment MOMENT = new Moment(Instant.parse("2026-11-24T23:05:09Z"));

    @Test
    void is_read_in_the_language_of_who_reads_and_says_that_the_clock_is_utc() {
        assertThat(MOMENT.toTheMinute(Language.EN)).matches("Nov 24, 2026, 11:05\\hPM UTC");
        assertThat(MOMENT.toTheMinute(Language.FR)).startsWith("24 nov. 2026").endsWith("23:05 UTC");
        assertThat(MOMENT.toTheSecond(Language.ES)).endsWith("23:05:09 UTC");
        assertThat(MOMENT.day(Language.FR)).isEqualTo("24 novembre 2026");
    }
}
