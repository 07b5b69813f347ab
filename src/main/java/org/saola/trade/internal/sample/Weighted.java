package org.saola.trade.internal.sample;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws places of a list by their weights. */
final class Weighted {

    private final double[] sums;

    private Weighted(double[] weights) {
        sums = weights.clone();
        for (int place = 1; place < sums.length; place++) {
            sums[place] += sums[place - 1];
        }
    }

    static Weighted of(double... weights) {
        return new Weighted(weights);
    }

    /** Few are drawn often and most seldom: the weight of a place is one through its rank to a power. */
    static Weighted byRank(int size, double power) {
        double[] weights = new double[size];
        for (int place = 0; place < size; place++) {
            weights[place] = 1 / Math.pow(place + 2.7, power);
        }
        return new Weighted(weights);
    }

    int draw(SplittableRandom random) {
        double wanted = random.nextDouble() * sums[sums.length - 1];
        int found = Arrays.binarySearch(sums, wanted);
        return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }

    /** The share of a place among all. */
    double share(int place) {
        return (place == 0 ? sums[0] : sums[place] - sums[place - 1]) / sums[sums.length - 1];
    }
}
