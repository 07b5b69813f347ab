package org.saola.kit.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What held from when to when, in lanes below each other.
 *
 * <p>It shows periods only; a room gives the table of what happened itself, since that says more than days.
 *
 * @param from the first day of the drawing
 * @param until the day after its last
 * @param marked a day to be pointed out
 * @param whole what a plain bar means, in the reader's language
 * @param part what a hatched bar means, likewise
 */
public record Timeline(
        ChartFrame frame,
        LocalDate from,
        LocalDate until,
        Optional<LocalDate> marked,
        String whole,
        String part,
        List<Lane> lanes) {

    /** @param name in the reader's language */
    public record Lane(String name, List<Span> spans) {
        public Lane {
            spans = List.copyOf(spans);
        }
    }

    /** @param until the day after the last @param partly whether only for a part @param hint what it is, in words */
    public record Span(LocalDate from, LocalDate until, boolean partly, String hint) {}

    /** @throws IllegalArgumentException if it ends before it begins */
    public Timeline {
        lanes = List.copyOf(lanes);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("no time from " + from + " until " + until);
        }
    }

    /** Whether there is nothing to draw. */
    public boolean empty() {
        return lanes.stream().allMatch(lane -> lane.spans().isEmpty());
    }
}
