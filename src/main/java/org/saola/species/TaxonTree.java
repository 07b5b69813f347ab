package org.saola.species;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every name of one edition in its place. It never changes once made. */
public final class TaxonTree {

    /** No line from a variety to its kingdom is as long as this: a longer one goes in a circle. */
    private static final int LONGEST_LINE = 40;

    private final Map<TaxonId, Taxon> taxa;
    private final Map<TaxonId, List<TaxonId>> children = new HashMap<>();
    private final Map<TaxonId, List<TaxonId>> standIns = new HashMap<>();

    public TaxonTree(Collection<Taxon> taxa) {
        Map<TaxonId, Taxon> byId = LinkedHashMap.newLinkedHashMap(taxa.size());
        for (Taxon taxon : taxa) {
            byId.put(taxon.id(), taxon);
            taxon.parent().ifPresent(parent -> add(children, parent, taxon.id()));
            taxon.accepted().forEach(accepted -> add(standIns, accepted, taxon.id()));
        }
        this.taxa = Collections.unmodifiableMap(byId);
    }

    private static void add(Map<TaxonId, List<TaxonId>> lists, TaxonId key, TaxonId value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    public Collection<Taxon> taxa() {
        return taxa.values();
    }

    public Optional<Taxon> find(TaxonId id) {
        return Optional.ofNullable(taxa.get(id));
    }

    /** Returns the taxa next below, accepted or not, in the order in which they came. */
    public List<TaxonId> children(TaxonId id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    /** Returns the synonyms, trade names and hybrids that stand for a taxon. */
    public List<TaxonId> standIns(TaxonId id) {
        return Collections.unmodifiableList(standIns.getOrDefault(id, List.of()));
    }

    /**
     * Returns the taxon and all above it, itself first.
     *
     * @throws IllegalStateException if the line goes in a circle: loading refuses such a tree
     */
    public List<TaxonId> line(TaxonId id) {
        List<TaxonId> line = new ArrayList<>(8);
        Taxon taxon = taxa.get(id);
        while (taxon != null) {
            if (line.size() == LONGEST_LINE) {
                throw new IllegalStateException("the tree goes in a circle at " + id);
            }
            line.add(taxon.id());
            taxon = taxon.parent().map(taxa::get).orElse(null);
        }
        return line;
    }

    /** Returns the one on the line from a taxon upwards that has this rank. */
    public Optional<Taxon> atRank(TaxonId id, Rank rank) {
        return line(id).stream()
                .map(taxa::get)
                .filter(taxon -> taxon.rank() == rank)
                .findFirst();
    }
}
