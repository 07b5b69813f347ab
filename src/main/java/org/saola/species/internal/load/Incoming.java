package org.saola.species.internal.load;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saola.species.EuDecision;
import org.saola.species.ListingChange;
import org.saola.species.NomenclatureChange;
import org.saola.species.PrintedListing;
import org.saola.species.Quota;
import org.saola.species.Restriction;
import org.saola.species.Suspension;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.Item;
import org.saola.species.internal.ItemFormat;
import org.saola.species.internal.ItemKind;

/** What the files of one load say, as facts by kind and key. */
public final class Incoming {

    private final Map<ItemKind, Map<String, Object>> facts = new EnumMap<>(ItemKind.class);
    private final Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
    private long rows;

    public Incoming() {
        for (ItemKind kind : ItemKind.values()) {
            facts.put(kind, new LinkedHashMap<>());
        }
    }

    void countRow() {
        rows++;
    }

    public long rows() {
        return rows;
    }

    /** Says that the files speak of a kind, even where they hold nothing of it. */
    void speaksOf(ItemKind kind) {
        kinds.add(kind);
    }

    /** The kinds that the files speak of. */
    public Set<ItemKind> kinds() {
        return kinds;
    }

    void add(Taxon taxon) {
        put(ItemKind.TAXON, taxon.id().toString(), taxon);
    }

    void imply(Taxon taxon) {
        put(ItemKind.IMPLIED, taxon.id().toString(), taxon);
    }

    void add(ListingChange change) {
        put(ItemKind.CHANGE, Integer.toString(change.id()), change);
    }

    void add(TaxonId taxon, PrintedListing listing) {
        put(ItemKind.PRINTED, taxon.toString(), new ItemFormat.Printed(taxon, listing));
    }

    void add(ItemFormat.Names names) {
        put(ItemKind.NAMES, names.taxon().toString(), names);
    }

    void add(ItemFormat.Range range) {
        put(ItemKind.RANGE, range.taxon().toString(), range);
    }

    void addEu(TaxonId taxon, PrintedListing listing) {
        put(ItemKind.PRINTED_EU, taxon.toString(), new ItemFormat.Printed(taxon, listing));
    }

    void add(ItemFormat.References references) {
        put(ItemKind.REFERENCES, references.taxon().toString(), references);
    }

    void add(NomenclatureChange change) {
        put(ItemKind.NOMENCLATURE, Integer.toString(change.id()), change);
    }

    void add(Restriction restriction) {
        ItemKind kind = switch (restriction) {
            case Quota quota -> ItemKind.QUOTA;
            case Suspension suspension -> ItemKind.SUSPENSION;
            case EuDecision decision -> ItemKind.DECISION;
        };
        put(kind, Integer.toString(restriction.id()), restriction);
    }

    Optional<PrintedListing> printed(ItemKind kind, TaxonId taxon) {
        return Optional.ofNullable((ItemFormat.Printed) of(kind).get(taxon.toString()))
                .map(ItemFormat.Printed::listing);
    }

    private void put(ItemKind kind, String key, Object fact) {
        kinds.add(kind);
        of(kind).put(key, fact);
    }

    boolean has(ItemKind kind, String key) {
        return of(kind).containsKey(key);
    }

    void remove(ItemKind kind, String key) {
        of(kind).remove(key);
    }

    private Map<String, Object> of(ItemKind kind) {
        Map<String, Object> found = facts.get(kind);
        if (found == null) {
            throw new IllegalStateException("every kind has its facts");
        }
        return found;
    }

    Optional<Taxon> taxon(TaxonId id) {
        Object found = of(ItemKind.TAXON).get(id.toString());
        return Optional.ofNullable((Taxon) (found == null ? of(ItemKind.IMPLIED).get(id.toString()) : found));
    }

    Collection<Taxon> taxa() {
        return of(ItemKind.TAXON).values().stream().map(Taxon.class::cast).toList();
    }

    int numberOfTaxa() {
        return of(ItemKind.TAXON).size() + of(ItemKind.IMPLIED).size();
    }

    Collection<Taxon> implied() {
        return of(ItemKind.IMPLIED).values().stream().map(Taxon.class::cast).toList();
    }

    Collection<ListingChange> changes() {
        return of(ItemKind.CHANGE).values().stream()
                .map(ListingChange.class::cast)
                .toList();
    }

    /** Returns every fact as it is written in the database. */
    public Iterable<Item> items() {
        return () -> facts.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(fact -> new Item(
                                kind.getKey(), fact.getKey(), ItemFormat.JSON.writeValueAsString(fact.getValue()))))
                .iterator();
    }
}
