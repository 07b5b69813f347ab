package org.saola.species.internal.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.saola.species.ListingSummary;
import org.saola.species.Rank;
import org.saola.species.Regime;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.law.Cascade;
import org.saola.species.internal.law.Summaries;

/**
 * What the cascade makes of tables of listing changes, beside what an index prints.
 *
 * <p>The species compared are those that the tables accept under CITES and that the index has as a species of the same
 * full name. The tables have no ranges: those of the index are used.
 *
 * @param differences names, by what was worked out and what is printed
 * @param skipped rows of the tables that could not be used
 */
record Agreement(int compared, SortedMap<Difference, List<String>> differences, List<String> skipped) {

    /** One way in which the two can differ; a listing of nothing is an empty text. */
    record Difference(String worked, String printed) implements Comparable<Difference> {
        @Override
        public int compareTo(Difference other) {
            int byWorked = worked.compareTo(other.worked);
            return byWorked != 0 ? byWorked : printed.compareTo(other.printed);
        }
    }

    static Agreement of(Path listings, Path index) throws IOException {
        ListingTables tables = ListingTables.read(listings);
        PrintedIndex printed = PrintedIndex.read(index);
        Cascade cascade = new Cascade(
                tables.tree(),
                tables.changes(),
                taxon -> tables.tree().find(taxon).map(found -> printed.ranges().get(found.fullName())));
        LocalDate day = tables.changes().stream()
                .map(change -> change.effective())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        Map<TaxonId, ListingSummary> worked = Summaries.of(tables.tree(), cascade, Regime.CITES, day);
        SortedMap<Difference, TreeSet<String>> differences = new TreeMap<>();
        int compared = 0;
        for (Taxon taxon : tables.tree().taxa()) {
            Optional<String> expected = Optional.ofNullable(printed.species().get(taxon.fullName()))
                    .filter(listing ->
                            taxon.rank() == Rank.SPECIES && tables.cites().contains(taxon.id()));
            if (expected.isPresent()) {
                compared++;
                String own =
                        worked.getOrDefault(taxon.id(), ListingSummary.NONE).inWords();
                if (!own.equals(expected.get())) {
                    differences
                            .computeIfAbsent(new Difference(own, expected.get()), none -> new TreeSet<>())
                            .add(taxon.fullName());
                }
            }
        }
        SortedMap<Difference, List<String>> sorted = new TreeMap<>();
        differences.forEach((difference, names) -> sorted.put(difference, List.copyOf(names)));
        return new Agreement(compared, sorted, tables.skipped());
    }

    int agreed() {
        return compared - differences.values().stream().mapToInt(List::size).sum();
    }
}
