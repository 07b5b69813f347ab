package org.saola.species.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.species.CommonName;
import org.saola.species.Edition;
import org.saola.species.EuDecision;
import org.saola.species.ListingChange;
import org.saola.species.ListingNote;
import org.saola.species.NomenclatureChange;
import org.saola.species.Place;
import org.saola.species.PrintedListing;
import org.saola.species.Quota;
import org.saola.species.Rank;
import org.saola.species.Reference;
import org.saola.species.Restriction;
import org.saola.species.SpeciesBook;
import org.saola.species.Suspension;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/** Puts a book together from its facts. */
final class BookMaking {

    private record Named(Rank rank, String kingdom, String name) {

        static Named of(Taxon taxon, Kingdoms kingdoms) {
            return new Named(taxon.rank(), kingdoms.of(taxon), taxon.fullName());
        }
    }

    private record Since(Restriction restriction, int edition) {}

    private final List<Taxon> taxa = new ArrayList<>();
    private final List<Taxon> implied = new ArrayList<>();
    private final List<ListingChange> changes = new ArrayList<>();
    private final Map<TaxonId, List<CommonName>> names = new HashMap<>();
    private final Map<TaxonId, List<Place>> ranges = new HashMap<>();
    private final Map<ListingNote, ListingNote> notes = new HashMap<>();
    private final Map<TaxonId, PrintedListing> printed = new HashMap<>();

    private final List<Since> restrictions = new ArrayList<>();
    private final Map<TaxonId, List<Reference>> references = new HashMap<>();
    private final Map<TaxonId, PrintedListing> printedEu = new HashMap<>();
    private final List<NomenclatureChange> nameChanges = new ArrayList<>();
    private final Map<TaxonId, Integer> changed = new HashMap<>();

    /** @param since the edition that the fact came with */
    void take(ItemKind kind, String body, int since) {
        switch (kind) {
            case TAXON -> {
                Taxon taxon = ItemFormat.JSON.readValue(body, Taxon.class);
                taxa.add(taxon);
                changed(taxon.id(), since);
                // A name that stands for others is part of what is said of them.
                taxon.accepted().forEach(accepted -> changed(accepted, since));
            }
            case IMPLIED -> implied.add(ItemFormat.JSON.readValue(body, Taxon.class));
            case CHANGE -> {
                ListingChange change = ItemFormat.JSON.readValue(body, ListingChange.class);
                changes.add(change);
                changed(change.taxon(), since);
            }
            case NAMES -> {
                ItemFormat.Names read = ItemFormat.JSON.readValue(body, ItemFormat.Names.class);
                names.put(read.taxon(), read.names());
                changed(read.taxon(), since);
            }
            case RANGE -> {
                ItemFormat.Range read = ItemFormat.JSON.readValue(body, ItemFormat.Range.class);
                ranges.put(read.taxon(), read.places());
                changed(read.taxon(), since);
            }
            case PRINTED -> print(body, printed, since);
            case PRINTED_EU -> print(body, printedEu, since);
            case QUOTA -> restrict(ItemFormat.JSON.readValue(body, Quota.class), since);
            case SUSPENSION -> restrict(ItemFormat.JSON.readValue(body, Suspension.class), since);
            case DECISION -> restrict(ItemFormat.JSON.readValue(body, EuDecision.class), since);
            case REFERENCES -> {
                ItemFormat.References read = ItemFormat.JSON.readValue(body, ItemFormat.References.class);
                references.put(read.taxon(), read.references());
                changed(read.taxon(), since);
            }
            case NOMENCLATURE -> {
                NomenclatureChange change = ItemFormat.JSON.readValue(body, NomenclatureChange.class);
                nameChanges.add(change);
                change.inputs().forEach(taxon -> changed(taxon, since));
                change.outputs().forEach(taxon -> changed(taxon, since));
            }
        }
    }

    private void print(String body, Map<TaxonId, PrintedListing> into, int since) {
        ItemFormat.Printed read = ItemFormat.JSON.readValue(body, ItemFormat.Printed.class);
        PrintedListing listing = read.listing();
        into.put(read.taxon(), new PrintedListing(listing.listing(), once(listing.note()), listing.standard()));
        changed(read.taxon(), since);
    }

    private void restrict(Restriction restriction, int since) {
        restrictions.add(new Since(restriction, since));
        restriction.taxon().ifPresent(taxon -> changed(taxon, since));
    }

    private void changed(TaxonId taxon, int since) {
        changed.merge(taxon, since, Math::max);
    }

    /** Thousands of taxa carry the same long note: it is kept once. */
    private ListingNote once(ListingNote note) {
        return notes.computeIfAbsent(note, same -> same);
    }

    SpeciesBook make(List<Edition> editions) {
        Map<TaxonId, Taxon> byId = new HashMap<>();
        implied.forEach(taxon -> byId.put(taxon.id(), taxon));
        taxa.forEach(taxon -> byId.put(taxon.id(), taxon));
        Kingdoms kingdoms = new Kingdoms(id -> Optional.ofNullable(byId.get(id)));
        Map<Named, TaxonId> real = new HashMap<>();
        taxa.stream()
                .filter(taxon -> !taxon.status().pointsElsewhere())
                .forEach(taxon -> real.putIfAbsent(Named.of(taxon, kingdoms), taxon.id()));
        Map<TaxonId, TaxonId> instead = new HashMap<>();
        List<Taxon> whole = new ArrayList<>();
        for (Taxon taxon : implied) {
            Named named = Named.of(taxon, kingdoms);
            TaxonId known = real.getOrDefault(named, real.get(new Named(named.rank(), "", named.name())));
            if (known == null) {
                whole.add(taxon);
            } else {
                instead.put(taxon.id(), known);
            }
        }
        whole.addAll(taxa);
        whole.replaceAll(taxon -> below(taxon, instead));
        restrictions.replaceAll(each -> new Since(on(each.restriction(), instead), each.edition()));
        return new SpeciesBook(
                editions, new SpeciesBook.Contents(whole, changes, names, ranges, printed, beside(editions)));
    }

    private SpeciesBook.Beside beside(List<Edition> editions) {
        Map<Integer, Instant> times = new HashMap<>();
        Map<Integer, LocalDate> days = new HashMap<>();
        editions.forEach(edition -> {
            times.put(edition.number(), edition.at());
            days.put(edition.number(), edition.dated().orElse(LocalDate.ofInstant(edition.at(), ZoneOffset.UTC)));
        });
        Map<TaxonId, Instant> at = new HashMap<>();
        changed.forEach((taxon, since) -> Optional.ofNullable(times.get(since)).ifPresent(time -> at.put(taxon, time)));
        List<SpeciesBook.KnownRestriction> known = restrictions.stream()
                .map(each -> new SpeciesBook.KnownRestriction(
                        each.restriction(), days.getOrDefault(each.edition(), LocalDate.MAX)))
                .toList();
        return new SpeciesBook.Beside(known, references, printedEu, at, nameChanges);
    }

    /** A restriction that found its taxon by name may hang on one that was only implied then. */
    private static Restriction on(Restriction restriction, Map<TaxonId, TaxonId> instead) {
        Optional<TaxonId> real = restriction.taxon().map(instead::get);
        return real.isEmpty() ? restriction : restriction.on(real.get());
    }

    private static Taxon below(Taxon taxon, Map<TaxonId, TaxonId> instead) {
        Optional<TaxonId> parent = taxon.parent().map(instead::get);
        return parent.isEmpty()
                ? taxon
                : new Taxon(
                        taxon.id(),
                        parent,
                        taxon.rank(),
                        taxon.fullName(),
                        taxon.author(),
                        taxon.status(),
                        taxon.accepted());
    }
}
