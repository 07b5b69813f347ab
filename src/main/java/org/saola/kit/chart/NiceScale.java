package org.saola.kit.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis whose ticks are numbers that people count in: steps of 1, 2, 2.5 or 5 times a power of ten.
 *
 * <p>After P. Heckbert, "Nice numbers for graph labels", Graphics Gems (1990). It always contains zero: a length that
 * starts elsewhere lies.
 */
record NiceScale(double from, double to, List<Double> ticks) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** @param most how many steps at most */
    static NiceScale of(double smallest, double greatest, int most) {
        double low = Math.min(0, smallest);
        double high = Math.max(0, greatest);
        if (low == high) {
            high = 1;
        }
        double step = step((high - low) / most);
        long first = (long) Math.floor(low / step + 1e-9);
        long last = (long) Math.ceil(high / step - 1e-9);
        List<Double> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return new NiceScale(first * step, last * step, List.copyOf(ticks));
    }

    /** A scale of things that cannot be halved, such as cases, must not offer half of one. */
    static NiceScale of(double smallest, double greatest, int most, boolean whole) {
        double reach = Math.max(0, greatest) - Math.min(0, smallest);
        return whole && reach < most ? of(smallest, greatest, (int) Math.max(1, reach)) : of(smallest, greatest, most);
    }

    /** Where a value lies, from 0 at the start to 1 at the end. */
    double at(double value) {
        return (value - from) / (to - from);
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double step : STEPS) {
            if (step * power >= rough * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
