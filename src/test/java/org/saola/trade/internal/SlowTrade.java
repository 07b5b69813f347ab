package org.saola.trade.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** The comparative tabulation, gross and net trade, worked out row for row from the text of shipments: slow and plain. */
final class SlowTrade {

    static final int YEAR = 1;
    static final int TAXON = 3;
    static final int QUANTITY = 9;
    static final int IMPORTER = 11;
    static final int EXPORTER = 12;
    static final int SOURCE = 15;

    private final List<String[]> shipments = new ArrayList<>();

    SlowTrade(List<String> lines, Predicate<String[]> wanted) {
        lines.stream().map(line -> line.split(",", -1)).filter(wanted).forEach(shipments::add);
    }

    /** Two sums of one group: what importers and what exporters reported. */
    private static Map<String, BigDecimal[]> sums(List<String[]> rows, int... keys) {
        Map<String, BigDecimal[]> sums = new TreeMap<>();
        for (String[] row : rows) {
            BigDecimal[] both = sums.computeIfAbsent(key(row, keys), none -> new BigDecimal[2]);
            int side = row[16].equals("I") ? 0 : 1;
            if (!row[QUANTITY].isEmpty()) {
                BigDecimal quantity = new BigDecimal(row[QUANTITY]);
                both[side] = both[side] == null ? quantity : both[side].add(quantity);
            }
        }
        return sums;
    }

    private static String key(String[] row, int... columns) {
        StringBuilder key = new StringBuilder();
        for (int column : columns) {
            key.append(row[column]).append(',');
        }
        return key.toString();
    }

    List<String> comptab() {
        List<String> lines = new ArrayList<>();
        sums(shipments, 1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 8, 10, 14, 15).forEach((key, both) -> {
            String[] keys = key.split(",", -1);
            List<String> cells = new ArrayList<>(List.of(keys).subList(0, 10));
            cells.add(text(both[0]));
            cells.add(text(both[1]));
            cells.addAll(List.of(keys).subList(10, 14));
            lines.add(String.join(",", cells));
        });
        return lines.stream().sorted().toList();
    }

    /** Year, Appendix, taxon, term, unit and country, and the sum of what left it or came into it. */
    private Map<String, BigDecimal> gross(int country) {
        Map<String, BigDecimal> gross = new TreeMap<>();
        sums(shipments, 1, 2, 3, 8, 10, 11, 12).forEach((key, both) -> {
            String[] keys = key.split(",", -1);
            BigDecimal larger = greatest(trimmed(both[0]), trimmed(both[1]));
            if (larger != null) {
                gross.merge(
                        String.join(",", List.of(keys).subList(0, 5)) + "," + keys[country == IMPORTER ? 5 : 6],
                        larger,
                        (BinaryOperator<BigDecimal>) BigDecimal::add);
            }
        });
        return gross;
    }

    private static BigDecimal greatest(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.compareTo(one) > 0 ? other : one;
    }

    List<String> tally(boolean exports, boolean net, int firstYear, int lastYear) {
        Map<String, BigDecimal> own = gross(exports ? EXPORTER : IMPORTER);
        Map<String, BigDecimal> other = gross(exports ? IMPORTER : EXPORTER);
        Map<String, String[]> rows = new TreeMap<>();
        own.forEach((key, quantity) -> {
            BigDecimal left = net ? quantity.subtract(other.getOrDefault(key, BigDecimal.ZERO)) : quantity;
            if (!net || left.signum() > 0) {
                String[] cells = rows.computeIfAbsent(key.substring(5), none -> new String[lastYear - firstYear + 1]);
                cells[Integer.parseInt(key.substring(0, 4)) - firstYear] = text(left);
            }
        });
        List<String> lines = new ArrayList<>();
        rows.forEach((key, cells) -> {
            StringBuilder line = new StringBuilder(key);
            for (String cell : cells) {
                line.append(',').append(cell == null ? "" : cell);
            }
            lines.add(line.toString());
        });
        return lines.stream().sorted().toList();
    }

    private static BigDecimal trimmed(BigDecimal sum) {
        return sum != null && sum.stripTrailingZeros().scale() <= 0 ? sum.setScale(0) : sum;
    }

    private static String text(BigDecimal sum) {
        BigDecimal trimmed = trimmed(sum);
        return trimmed == null ? "" : trimmed.toPlainString();
    }
}
