package org.saola.species.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.species.LoadReport;
import org.saola.species.LoadSpecies;
import org.saola.species.NomenclatureChange;
import org.saola.species.SpeciesProblem;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.load.FileReading;
import org.saola.species.internal.load.Numbers;
import org.saola.species.internal.load.Present;
import org.saola.store.Transactions;
import org.springframework.stereotype.Component;

/** Brings files into the room: all of it or nothing, one load at a time. */
@Component
public class Loading {

    private final ItemRows items;
    private final EditionRows editions;
    private final Transactions transactions;
    private final Trail trail;
    private final Shelf shelf;

    Loading(ItemRows items, EditionRows editions, Transactions transactions, Trail trail, Shelf shelf) {
        this.items = items;
        this.editions = editions;
        this.transactions = transactions;
        this.trail = trail;
        this.shelf = shelf;
    }

    /**
     * Loads, or says what loading would do.
     *
     * @param by on whose behalf, for the trail and the edition; the rows are written as the house
     * @param rows told how many rows were read so far
     * @throws ProblemException.Conflict with {@link SpeciesProblem#LOAD_GOES_ON} while another load works
     */
    public LoadReport load(Viewer by, LoadSpecies load, DataAbout about, LongConsumer rows) {
        LoadReport report = transactions.write(EditionRows.HOUSE, () -> {
            if (!items.lock()) {
                throw new ProblemException.Conflict(SpeciesProblem.LOAD_GOES_ON);
            }
            Numbers numbers = new Numbers(items.numbers(load.source()), items.nextNumber());
            FileReading reading = new FileReading(numbers);
            reading.read(load.files(), present(load), rows);
            return finish(by, load, about, reading, numbers);
        });
        if (report.edition().isPresent()) {
            shelf.renew();
        }
        return report;
    }

    private Present present(LoadSpecies load) {
        Map<TaxonId, Taxon> taxa = new HashMap<>();
        Map<Integer, NomenclatureChange> nameChanges = new HashMap<>();
        editions.read(load.source(), Integer.MAX_VALUE - 1, (kind, body, since) -> {
            if (kind == ItemKind.TAXON || kind == ItemKind.IMPLIED) {
                Taxon taxon = ItemFormat.JSON.readValue(body, Taxon.class);
                taxa.put(taxon.id(), taxon);
            } else if (kind == ItemKind.NOMENCLATURE) {
                NomenclatureChange change = ItemFormat.JSON.readValue(body, NomenclatureChange.class);
                nameChanges.put(change.id(), change);
            }
        });
        return new Present(taxa, nameChanges, load.whole());
    }

    private LoadReport finish(Viewer by, LoadSpecies load, DataAbout about, FileReading reading, Numbers numbers) {
        items.stage(reading.incoming().items());
        Set<ItemKind> removing = load.whole() ? reading.incoming().kinds() : EnumSet.noneOf(ItemKind.class);
        int added = items.count(LoadReport.Fate.ADDED, load.source(), removing);
        int changed = items.count(LoadReport.Fate.CHANGED, load.source(), removing);
        int removed = removing.isEmpty() ? 0 : items.count(LoadReport.Fate.REMOVED, load.source(), removing);
        List<LoadReport.Example> examples = new ArrayList<>();
        for (LoadReport.Fate fate : LoadReport.Fate.values()) {
            if (fate != LoadReport.Fate.REMOVED || !removing.isEmpty()) {
                examples.addAll(items.examples(fate, load.source(), removing));
            }
        }
        boolean goes =
                !load.dry() && (reading.problems().refusals() == 0 || load.keepGood()) && added + changed + removed > 0;
        Optional<Integer> edition = Optional.empty();
        if (goes) {
            int number = editions.begin(by, load, about, new EditionRows.Count(added, changed, removed));
            items.apply(load.source(), number, removing);
            items.keep(load.source(), numbers.added());
            trail.write(
                    by,
                    Deed.done(SpeciesDeed.DATA_LOADED, "species.edition", number)
                            .with("source", load.source())
                            .with("added", added)
                            .with("changed", changed)
                            .with("removed", removed));
            edition = Optional.of(number);
        }
        items.clear();
        return new LoadReport(
                reading.incoming().rows(),
                added,
                changed,
                removed,
                examples,
                reading.problems().kept(),
                reading.problems().refusals(),
                reading.problems().tellings(),
                edition);
    }

    static String names(List<Path> files) {
        return ItemFormat.JSON.writeValueAsString(
                files.stream().map(file -> file.getFileName().toString()).toList());
    }
}
