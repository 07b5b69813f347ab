package org.saola.species.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.species.NameOnDay;
import org.saola.species.NameOnDay.As;
import org.saola.species.NomenclatureChange;
import org.saola.species.NomenclatureKind;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/** Finds the changes of a name, and how it was understood on a day: what it is now, less the changes since. */
public final class NameChanges {

    private final Map<TaxonId, List<NomenclatureChange>> byTaxon = new HashMap<>();

    public NameChanges(Collection<NomenclatureChange> changes) {
        changes.stream()
                .sorted(NomenclatureChange.BY_TIME)
                .forEach(change -> change.taxa()
                        .forEach(taxon -> byTaxon.computeIfAbsent(taxon, none -> new ArrayList<>())
                                .add(change)));
    }

    /** Returns those that touch a taxon, by time. */
    public List<NomenclatureChange> of(TaxonId taxon) {
        return List.copyOf(byTaxon.getOrDefault(taxon, List.of()));
    }

    /** A change is understood from its own day on. */
    public NameOnDay on(Taxon name, LocalDate day) {
        Optional<NomenclatureChange> next = of(name.id()).stream()
                .filter(change -> change.day().isAfter(day))
                .findFirst();
        if (next.isEmpty()) {
            return new NameOnDay(
                    name.status().pointsElsewhere() ? As.STOOD_FOR : As.ACCEPTED, name.accepted(), Optional.empty());
        }
        NomenclatureChange change = next.get();
        boolean before = change.inputs().contains(name.id());
        if (before) {
            return new NameOnDay(As.ACCEPTED, List.of(), next);
        }
        boolean stoodFor = change.kind() == NomenclatureKind.TO_ACCEPTED || change.kind() == NomenclatureKind.SWAP;
        // The one that a name went into when it became a synonym was accepted already.
        boolean wasThere = change.kind() == NomenclatureKind.TO_SYNONYM;
        return wasThere
                ? new NameOnDay(As.ACCEPTED, List.of(), next)
                : new NameOnDay(stoodFor ? As.STOOD_FOR : As.NOT_TOLD_APART, change.inputs(), next);
    }
}
