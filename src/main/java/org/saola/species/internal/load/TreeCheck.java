package org.saola.species.internal.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saola.species.ListingChange;
import org.saola.species.LoadFault;
import org.saola.species.NameStatus;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.ItemKind;

/** Looks at the tree as it would be after the load: what hangs on nothing, and what goes in a circle. */
final class TreeCheck {

    private final Incoming incoming;
    private final Function<TaxonId, @Nullable Taxon> present;
    private final LoadProblems problems;

    /** @param present finds what is there already */
    TreeCheck(Incoming incoming, Function<TaxonId, @Nullable Taxon> present, LoadProblems problems) {
        this.incoming = incoming;
        this.present = present;
        this.problems = problems;
    }

    /** Tells every fault, and takes what is at fault out of what comes in. */
    void run() {
        for (Taxon taxon : incoming.taxa()) {
            Taxon before = present.apply(taxon.id());
            if (before != null && !before.fullName().equals(taxon.fullName())) {
                tell(LoadFault.NAME_CHANGED, taxon, before.fullName() + " → " + taxon.fullName());
            }
            if (taxon.parent().isPresent()) {
                Taxon parent = find(taxon.parent().get());
                if (parent == null) {
                    refuse(LoadFault.PARENT_UNKNOWN, taxon);
                } else if (parent.rank().compareTo(taxon.rank()) >= 0
                        || parent.status() != NameStatus.ACCEPTED && taxon.status() == NameStatus.ACCEPTED) {
                    refuse(LoadFault.PARENT_NOT_ABOVE, taxon);
                }
            }
        }
        circles();
        for (ListingChange change : incoming.changes()) {
            if (find(change.taxon()) == null) {
                problems.add(LoadFault.TAXON_UNKNOWN, "", change.taxon().toString());
                incoming.remove(ItemKind.CHANGE, Integer.toString(change.id()));
            }
        }
    }

    private void circles() {
        Map<TaxonId, Boolean> good = new HashMap<>();
        for (Taxon taxon : incoming.taxa()) {
            Set<TaxonId> walked = new HashSet<>();
            Taxon at = taxon;
            while (at != null && !good.containsKey(at.id())) {
                if (!walked.add(at.id())) {
                    refuse(LoadFault.TREE_CIRCLE, taxon);
                    break;
                }
                at = at.parent().map(this::find).orElse(null);
            }
            walked.forEach(id -> good.put(id, true));
        }
    }

    private @Nullable Taxon find(TaxonId id) {
        return incoming.taxon(id).orElseGet(() -> present.apply(id));
    }

    private void refuse(LoadFault fault, Taxon taxon) {
        tell(fault, taxon, taxon.fullName());
        incoming.remove(ItemKind.TAXON, taxon.id().toString());
    }

    private void tell(LoadFault fault, Taxon taxon, String value) {
        problems.add(fault, "", value + " (" + taxon.id() + ")");
    }
}
