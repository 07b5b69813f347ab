package org.saola.species.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saola.species.Edition;
import org.saola.species.LoadReport.Fate;
import org.saola.species.SpeciesBook;
import org.saola.species.TaxonId;
import org.saola.species.TaxonLoad;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds out which loads brought, changed or removed something of a taxon: every fact is kept with the editions it lasted. */
@Repository
public class TaxonLoads {

    /** What the record of a name is called that stands for the taxon. */
    private static final String SYNONYM = "SYNONYM";

    /** In the order in which a page tells them: names first. */
    private static final Comparator<String> BY_KIND = Comparator.<String>comparingInt(
                    kind -> (kind.equals(SYNONYM) ? ItemKind.TAXON : ItemKind.valueOf(kind)).ordinal())
            .thenComparing(Comparator.reverseOrder());

    private final JdbcClient jdbc;
    private final Transactions transactions;

    TaxonLoads(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** @param since the edition with which a version of the fact came @param until the one with which it went, or 0 */
    private record Version(String kind, String key, String source, int since, int until) {
        boolean isReplacedBy(Version next) {
            return until == next.since && kind.equals(next.kind) && key.equals(next.key) && source.equals(next.source);
        }
    }

    /** Returns the loads among those that a book is made of, the newest first. */
    public List<TaxonLoad> of(SpeciesBook book, TaxonId taxon) {
        Map<Integer, Edition> editions = new HashMap<>();
        book.editions().forEach(edition -> editions.put(edition.number(), edition));
        if (editions.isEmpty()) {
            return List.of();
        }
        Map<Integer, Map<String, Map<Fate, Integer>>> counts = new TreeMap<>(Comparator.reverseOrder());
        List<Version> versions = versions(editions.values(), taxon, book.tree().standIns(taxon));
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            boolean replaces = i > 0 && versions.get(i - 1).isReplacedBy(version);
            boolean goesOn = i + 1 < versions.size() && version.isReplacedBy(versions.get(i + 1));
            count(counts, version.since(), kind(version, taxon), replaces ? Fate.CHANGED : Fate.ADDED);
            if (version.until() > 0 && !goesOn) {
                count(counts, version.until(), kind(version, taxon), Fate.REMOVED);
            }
        }
        List<TaxonLoad> loads = new ArrayList<>();
        counts.forEach((number, kinds) -> {
            Edition edition = editions.get(number);
            if (edition != null) {
                loads.add(new TaxonLoad(edition, parts(kinds)));
            }
        });
        return loads;
    }

    private static List<TaxonLoad.Part> parts(Map<String, Map<Fate, Integer>> kinds) {
        List<TaxonLoad.Part> parts = new ArrayList<>();
        kinds.forEach(
                (kind, fates) -> fates.forEach((fate, count) -> parts.add(new TaxonLoad.Part(kind, fate, count))));
        return parts;
    }

    private static String kind(Version version, TaxonId taxon) {
        boolean another =
                version.kind().equals(ItemKind.TAXON.name()) && !version.key().equals(taxon.toString());
        return another ? SYNONYM : version.kind();
    }

    private static void count(
            Map<Integer, Map<String, Map<Fate, Integer>>> counts, int edition, String kind, Fate fate) {
        counts.computeIfAbsent(edition, none -> new TreeMap<>(BY_KIND))
                .computeIfAbsent(kind, none -> new EnumMap<>(Fate.class))
                .merge(fate, 1, Integer::sum);
    }

    private List<Version> versions(Collection<Edition> editions, TaxonId taxon, List<TaxonId> standIns) {
        String[] sources = editions.stream()
                .map(edition -> edition.source().name())
                .distinct()
                .toArray(String[]::new);
        return transactions.read(
                EditionRows.HOUSE,
                () -> jdbc.sql("""
                        select kind, key, source, since, coalesce(until, 0) from species.item
                        where source = any (:sources) and key = :taxon
                          and kind in ('TAXON', 'IMPLIED', 'PRINTED', 'PRINTED_EU', 'NAMES', 'RANGE', 'REFERENCES')
                        union all
                        select kind, key, source, since, coalesce(until, 0) from species.item
                        where source = any (:sources) and key = any (:others) and kind = 'TAXON'
                        union all
                        select kind, key, source, since, coalesce(until, 0) from species.item
                        where source = any (:sources) and body ->> 'taxon' = :taxon
                          and kind in ('CHANGE', 'QUOTA', 'SUSPENSION', 'DECISION')
                        union all
                        select kind, key, source, since, coalesce(until, 0) from species.item
                        where source = any (:sources) and kind = 'NOMENCLATURE'
                          and (body -> 'inputs' @> cast(:taxon as jsonb) or body -> 'outputs' @> cast(:taxon as jsonb))
                        order by source, kind, key, since
                        """)
                        .param("sources", sources)
                        .param("taxon", taxon.toString())
                        .param(
                                "others",
                                standIns.stream().map(TaxonId::toString).toArray(String[]::new))
                        .query((row, number) -> new Version(
                                row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5)))
                        .list());
    }
}
