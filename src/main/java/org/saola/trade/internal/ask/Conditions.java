package org.saola.trade.internal.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Conditions of a query, joined by {@code AND}. They hold numbers alone, never a text of who asks, so there is nothing that
 * could become SQL.
 */
final class Conditions {

    /** Beyond so many ranges a list of numbers is quicker. */
    private static final int MOST_RANGES = 8;

    private final List<String> all = new ArrayList<>();

    Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    /** The value lies among these; nothing at all does where there are none. */
    Conditions among(String column, BitSet numbers) {
        if (numbers.isEmpty()) {
            return and("false");
        }
        int least = numbers.nextSetBit(0);
        int greatest = numbers.length() - 1;
        if (least == greatest) {
            return and(column + " = " + least);
        }
        // Also where others lie between: by the bounds whole parts of the table are skipped unread.
        and(column + " BETWEEN " + least + " AND " + greatest);
        if (numbers.cardinality() <= greatest - least) {
            List<String> ranges = ranges(column, numbers);
            and(
                    ranges.size() <= MOST_RANGES
                            ? "(" + String.join(" OR ", ranges) + ")"
                            : column + " IN (" + list(numbers) + ")");
        }
        return this;
    }

    private static List<String> ranges(String column, BitSet numbers) {
        List<String> ranges = new ArrayList<>();
        int from = numbers.nextSetBit(0);
        while (from >= 0 && ranges.size() <= MOST_RANGES) {
            int end = numbers.nextClearBit(from);
            ranges.add(end == from + 1 ? column + " = " + from : column + " BETWEEN " + from + " AND " + (end - 1));
            from = numbers.nextSetBit(end);
        }
        return ranges;
    }

    static String list(BitSet numbers) {
        return numbers.stream().mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    static BitSet bits(IntStream numbers) {
        BitSet bits = new BitSet();
        numbers.forEach(bits::set);
        return bits;
    }

    /** {@code  WHERE …}, or nothing. */
    String where() {
        return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
    }
}
