package org.saola.species.internal.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.saola.species.Rank;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/** Finds taxa by rank and name: those that come in first, then those that are there already. */
final class NameBook {

    private final Incoming incoming;
    private final Collection<Taxon> present;
    private final Map<TaxonId, Taxon> byId = new HashMap<>();
    private final Map<ImpliedLine.Named, TaxonId> known = new HashMap<>();
    private int taken = -1;

    NameBook(Incoming incoming, Collection<Taxon> present) {
        this.incoming = incoming;
        this.present = present;
    }

    Optional<TaxonId> find(Rank rank, String name) {
        learn();
        return Optional.ofNullable(known.get(new ImpliedLine.Named(rank, name)));
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
        byId.put(taxon.id(), taxon);
        // Numbers of ours are the higher ones: a taxon with a record of its own goes before one that is only implied.
        known.merge(
                new ImpliedLine.Named(taxon.rank(), taxon.fullName()),
                taxon.id(),
                (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
}
