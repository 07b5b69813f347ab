package org.saola.species.internal.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saola.species.Rank;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.Kingdoms;

/** Finds taxa by rank and name: those that come in first, then those that are there already. */
final class NameBook {

    private record Named(Rank rank, String name) {}

    private final Incoming incoming;
    private final Collection<Taxon> present;
    private final Map<TaxonId, Taxon> byId = new HashMap<>();
    private final Map<Named, List<TaxonId>> known = new HashMap<>();
    private int taken = -1;

    NameBook(Incoming incoming, Collection<Taxon> present) {
        this.incoming = incoming;
        this.present = present;
    }

    /**
     * Returns the taxa that bear a name: one for each kingdom in which it is one.
     *
     * @param kingdom to look in alone; empty for all
     */
    Collection<TaxonId> find(Rank rank, String name, String kingdom) {
        learn();
        Kingdoms kingdoms = new Kingdoms(this::find);
        Map<String, TaxonId> found = new TreeMap<>();
        for (TaxonId id : known.getOrDefault(new Named(rank, name), List.of())) {
            String within = find(id).map(kingdoms::of).orElse("");
            if (kingdom.isEmpty() || within.isEmpty() || within.equalsIgnoreCase(kingdom)) {
                // Numbers of ours are the higher ones: a taxon with a record goes before one that is only implied.
                found.merge(within, id, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        if (found.size() > 1) {
            // Of what kingdom it is, is not known of this one: it may be any of the others.
            found.remove("");
        }
        return found.values();
    }

    Optional<Taxon> find(TaxonId id) {
        return incoming.taxon(id).or(() -> {
            learn();
            return Optional.ofNullable(byId.get(id));
        });
    }

    private void learn() {
        int size = incoming.numberOfTaxa();
        if (size == taken) {
            return;
        }
        if (taken < 0) {
            present.forEach(this::take);
        }
        incoming.implied().forEach(this::take);
        incoming.taxa().forEach(this::take);
        taken = size;
    }

    private void take(Taxon taxon) {
        if (byId.put(taxon.id(), taxon) == null) {
            known.computeIfAbsent(new Named(taxon.rank(), taxon.fullName()), none -> new ArrayList<>(1))
                    .add(taxon.id());
        }
    }
}
