package org.saola.menu;

import java.math.BigDecimal;

/** From the least to the most, both included, in one unit; half a day is 0.5 {@code DAY}. */
public record Span(DurationUnit unit, BigDecimal min, BigDecimal max) {

    /** @throws IllegalArgumentException if the least is not above zero or the most is less than it */
    public Span {
        if (min.signum() <= 0 || max.compareTo(min) < 0) {
            throw new IllegalArgumentException("not a duration: " + min + " to " + max);
        }
    }

    public BigDecimal minDays() {
        return unit.workingDays(min);
    }

    public BigDecimal maxDays() {
        return unit.workingDays(max);
    }
}
