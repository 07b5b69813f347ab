package org.saola.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shades of a map: from which value to which.
 *
 * @param from the least value of each shade, ascending
 */
record MapClasses(List<Double> from) {

    static MapClasses of(WorldMap.Grouping grouping, List<Double> values) {
        return new MapClasses(
                switch (grouping) {
                    case WorldMap.Grouping.Quantiles quantiles -> quantiles(values, quantiles.most());
                    case WorldMap.Grouping.Breaks breaks -> breaks.from();
                    case WorldMap.Grouping.Kinds kinds ->
                        IntStream.rangeClosed(1, kinds.names().size())
                                .mapToObj(Double::valueOf)
                                .toList();
                });
    }

    /** The shade of a value from 1; 0 where it is smaller than the first. */
    int of(double value) {
        int shade = 0;
        while (shade < from.size() && value >= from.get(shade)) {
            shade++;
        }
        return shade;
    }

    /** Equal values always get one shade, so there may be fewer shades than asked for. */
    private static List<Double> quantiles(List<Double> values, int most) {
        List<Double> sorted = values.stream().sorted().toList();
        List<Double> from = new ArrayList<>();
        for (int i = 0; i < most && !sorted.isEmpty(); i++) {
            double least = sorted.get(i * sorted.size() / most);
            if (from.isEmpty() || least > from.getLast()) {
                from.add(least);
            }
        }
        return from;
    }
}
