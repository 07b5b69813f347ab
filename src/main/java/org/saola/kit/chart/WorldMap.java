package org.saola.kit.chart;

import java.util.List;
import org.saola.kernel.CountryCode;

/**
 * Values by country on a map of the world. Codes that have no place on it stand in the table, with a note.
 *
 * @param valueName what the values are, such as "Cases": the head of their column
 */
public record WorldMap(ChartFrame frame, String valueName, List<Place> places, Grouping grouping) {

    /** A country with its value. @param name in the reader's language */
    public record Place(CountryCode code, String name, double value) {}

    /** How values become at most six shades. */
    public sealed interface Grouping {

        int MOST = 6;

        /** About as many countries in each shade. @param most how many shades at most */
        record Quantiles(int most) implements Grouping {
            /** @throws IllegalArgumentException if there are none, or more than six */
            public Quantiles {
                if (most < 1 || most > MOST) {
                    throw new IllegalArgumentException("from 1 to " + MOST + " shades: " + most);
                }
            }
        }

        /** Shades that begin at given values. @param from ascending; smaller values than the first have no shade */
        record Breaks(List<Double> from) implements Grouping {
            /** @throws IllegalArgumentException if there are none, more than six, or they do not ascend */
            public Breaks {
                from = List.copyOf(from);
                if (from.isEmpty()
                        || from.size() > MOST
                        || !from.equals(from.stream().sorted().distinct().toList())) {
                    throw new IllegalArgumentException("from 1 to " + MOST + " ascending breaks: " + from);
                }
            }
        }

        /** Kinds rather than amounts: the value 1 is the first name, and so on. */
        record Kinds(List<String> names) implements Grouping {
            /** @throws IllegalArgumentException if there are none, or more than six */
            public Kinds {
                names = List.copyOf(names);
                if (names.isEmpty() || names.size() > MOST) {
                    throw new IllegalArgumentException("from 1 to " + MOST + " kinds: " + names);
                }
            }
        }
    }

    /** @throws IllegalArgumentException if a country stands twice or a value is not a number */
    public WorldMap {
        places = List.copyOf(places);
        if (places.stream().map(Place::code).distinct().count() < places.size()) {
            throw new IllegalArgumentException("a country stands twice on the map");
        }
        if (places.stream().anyMatch(place -> !Double.isFinite(place.value()))) {
            throw new IllegalArgumentException("a place without a value is left out, not drawn");
        }
    }

    /** Whether values are amounts rather than kinds. */
    public boolean counts() {
        return !(grouping instanceof Grouping.Kinds);
    }
}
