package org.saola.species.internal.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saola.species.LoadFault;
import org.saola.species.NameStatus;
import org.saola.species.NomenclatureChange;
import org.saola.species.NomenclatureKind;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.ItemKind;

/**
 * Looks at changes of names beside the taxa as they would be after the load: what a change speaks of must be there, and what it
 * made of a name must be so, unless a later change made something else of it. No number of a taxon is lost.
 */
final class NameChangeCheck {

    private final Incoming incoming;
    private final Present present;
    private final LoadProblems problems;
    private final Map<TaxonId, NomenclatureChange> last = new HashMap<>();

    NameChangeCheck(Incoming incoming, Present present, LoadProblems problems) {
        this.incoming = incoming;
        this.present = present;
        this.problems = problems;
    }

    /** What is wrong with one taxon of a change. @param column where the change names it */
    private record Fault(LoadFault fault, String column, String value) {}

    /** Takes in what is good of what was read, and tells the rest. */
    void run(List<OpenNameChanges.Given> given) {
        List<NomenclatureChange> staying = new ArrayList<>();
        if (!present.whole() || !incoming.kinds().contains(ItemKind.NOMENCLATURE)) {
            Set<Integer> replaced = new HashSet<>();
            given.forEach(each -> replaced.add(each.change().id()));
            present.nameChanges().values().stream()
                    .filter(change -> !replaced.contains(change.id()))
                    .forEach(staying::add);
        }
        List<NomenclatureChange> all = new ArrayList<>(staying);
        given.forEach(each -> all.add(each.change()));
        all.sort(NomenclatureChange.BY_TIME);
        for (NomenclatureChange change : all) {
            change.taxa().forEach(taxon -> last.put(taxon, change));
        }
        for (OpenNameChanges.Given each : given) {
            List<Fault> faults = faults(each.change());
            faults.forEach(fault -> each.fields().fault(fault.fault(), fault.column(), fault.value()));
            if (faults.isEmpty()) {
                incoming.add(each.change());
            }
        }
        for (NomenclatureChange change : staying) {
            for (Fault fault : faults(change)) {
                boolean lost = fault.fault() == LoadFault.TAXON_UNKNOWN;
                problems.add(lost ? LoadFault.NAME_CHANGE_LOST : LoadFault.NAME_CHANGE_OUTDATED, "", fault.value());
            }
        }
    }

    private List<Fault> faults(NomenclatureChange change) {
        List<Fault> faults = new ArrayList<>();
        change.outputs()
                .forEach(
                        output -> fault(change, output, OpenNameChanges.OUTPUTS).ifPresent(faults::add));
        change.inputs().stream()
                .filter(input -> !change.outputs().contains(input))
                .forEach(input -> fault(change, input, OpenNameChanges.INPUTS).ifPresent(faults::add));
        // Where a taxon is not known, what is said of the others is no fault of theirs.
        List<Fault> unknown = faults.stream()
                .filter(fault -> fault.fault() == LoadFault.TAXON_UNKNOWN)
                .toList();
        return unknown.isEmpty() ? faults : unknown;
    }

    private Optional<Fault> fault(NomenclatureChange change, TaxonId id, String column) {
        Taxon taxon = find(id);
        if (taxon == null) {
            return Optional.of(new Fault(LoadFault.TAXON_UNKNOWN, column, id.toString()));
        }
        boolean laterChanged = !change.equals(last.get(id));
        // What a name stood for before it became an accepted one is not touched by that.
        boolean untouched = change.kind() == NomenclatureKind.TO_ACCEPTED && column.equals(OpenNameChanges.INPUTS);
        if (laterChanged || untouched) {
            return Optional.empty();
        }
        boolean accepted = taxon.status() == NameStatus.ACCEPTED || taxon.status() == NameStatus.NOT_LISTED;
        boolean mustBeAccepted = column.equals(OpenNameChanges.OUTPUTS);
        if (accepted != mustBeAccepted) {
            return Optional.of(new Fault(LoadFault.NAME_CHANGE_STATUS, column, named(taxon)));
        }
        boolean leads =
                mustBeAccepted || change.outputs().stream().anyMatch(output -> leadsTo(taxon, output, new HashSet<>()));
        return leads ? Optional.empty() : Optional.of(new Fault(LoadFault.NAME_CHANGE_TARGET, column, named(taxon)));
    }

    /** Whether a name stands for another, or for what that one became itself. */
    private boolean leadsTo(Taxon name, TaxonId output, Set<TaxonId> seen) {
        if (name.accepted().contains(output)) {
            return true;
        }
        Taxon target = find(output);
        if (target == null || !seen.add(output)) {
            return false;
        }
        return target.accepted().stream()
                .anyMatch(further -> name.accepted().contains(further) || leadsTo(name, further, seen));
    }

    private static String named(Taxon taxon) {
        return taxon.fullName() + " (" + taxon.status().letter() + ", " + taxon.id() + ")";
    }

    private @Nullable Taxon find(TaxonId id) {
        boolean replaced = present.whole() && incoming.kinds().contains(ItemKind.TAXON);
        return incoming.taxon(id)
                .orElseGet(() -> replaced ? null : present.taxa().get(id));
    }
}
