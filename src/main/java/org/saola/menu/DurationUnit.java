package org.saola.menu;

import java.math.BigDecimal;

/** The unit that the menu gives a duration in. */
public enum DurationUnit {
    HOUR("0.125"),
    DAY("1"),
    WEEK("5");

    private final BigDecimal workingDays;

    DurationUnit(String workingDays) {
        this.workingDays = new BigDecimal(workingDays);
    }

    /** Returns how many working days an amount is: a day has 8 hours, a week 5 days. */
    public BigDecimal workingDays(BigDecimal amount) {
        return amount.multiply(workingDays);
    }
}
