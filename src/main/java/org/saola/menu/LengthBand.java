package org.saola.menu;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/** Bands of length by which people narrow the menu, in working days. A service of 3 to 5 days is in two of them. */
public enum LengthBand {
    UP_TO_HALF_A_DAY("0", "0.5"),
    UP_TO_ONE_DAY("0.5", "1"),
    UP_TO_THREE_DAYS("1", "3"),
    UP_TO_FIVE_DAYS("3", "5"),
    LONGER("5", "1000"),
    /** It depends on needs. */
    BY_NEED("0", "0");

    private final BigDecimal above;
    private final BigDecimal upTo;

    LengthBand(String above, String upTo) {
        this.above = new BigDecimal(above);
        this.upTo = new BigDecimal(upTo);
    }

    static Set<LengthBand> of(ServiceDuration duration) {
        Set<LengthBand> bands = new TreeSet<>();
        if (duration.span().isEmpty()) {
            bands.add(BY_NEED);
        }
        duration.spans().forEach(span -> {
            for (LengthBand band : values()) {
                if (span.maxDays().compareTo(band.above) > 0 && span.minDays().compareTo(band.upTo) <= 0) {
                    bands.add(band);
                }
            }
        });
        return bands;
    }
}
