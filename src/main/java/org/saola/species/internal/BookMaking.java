package org.saola.species.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.species.CommonName;
import org.saola.species.Edition;
import org.saola.species.ListingChange;
import org.saola.species.ListingNote;
import org.saola.species.Place;
import org.saola.species.PrintedListing;
import org.saola.species.Rank;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/** Puts a book together from its facts. */
final class BookMaking {

    private record Named(Rank rank, String name) {}

    private final List<Taxon> taxa = new ArrayList<>();
    private final List<Taxon> implied = new ArrayList<>();
    private final List<ListingChange> changes = new ArrayList<>();
    private final Map<TaxonId, List<CommonName>> names = new HashMap<>();
    private final Map<TaxonId, List<Place>> ranges = new HashMap<>();
    private final Map<ListingNote, ListingNote> notes = new HashMap<>();
    private final Map<TaxonId, PrintedListing> printed = new HashMap<>();

    void take(ItemKind kind, String body) {
        switch (kind) {
            case TAXON -> taxa.add(ItemFormat.JSON.readValue(body, Taxon.class));
            case IMPLIED -> implied.add(ItemFormat.JSON.readValue(body, Taxon.class));
            case CHANGE -> changes.add(ItemFormat.JSON.readValue(body, ListingChange.class));
            case NAMES -> {
                ItemFormat.Names read = ItemFormat.JSON.readValue(body, ItemFormat.Names.class);
                names.put(read.taxon(), read.names());
            }
            case RANGE -> {
                ItemFormat.Range read = ItemFormat.JSON.readValue(body, ItemFormat.Range.class);
                ranges.put(read.taxon(), read.places());
            }
            case PRINTED -> {
                ItemFormat.Printed read = ItemFormat.JSON.readValue(body, ItemFormat.Printed.class);
                PrintedListing listing = read.listing();
                printed.put(
                        read.taxon(), new PrintedListing(listing.listing(), once(listing.note()), listing.standard()));
            }
        }
    }

    /** Thousands of taxa carry the same long note: it is kept once. */
    private ListingNote once(ListingNote note) {
        return notes.computeIfAbsent(note, same -> same);
    }

    SpeciesBook make(List<Edition> editions) {
        Map<Named, TaxonId> real = new HashMap<>();
        taxa.stream()
                .filter(taxon -> !taxon.status().pointsElsewhere())
                .forEach(taxon -> real.putIfAbsent(new Named(taxon.rank(), taxon.fullName()), taxon.id()));
        Map<TaxonId, TaxonId> instead = new HashMap<>();
        List<Taxon> whole = new ArrayList<>();
        for (Taxon taxon : implied) {
            TaxonId known = real.get(new Named(taxon.rank(), taxon.fullName()));
            if (known == null) {
                whole.add(taxon);
            } else {
                instead.put(taxon.id(), known);
            }
        }
        whole.addAll(taxa);
        whole.replaceAll(taxon -> below(taxon, instead));
        return new SpeciesBook(editions, new SpeciesBook.Contents(whole, changes, names, ranges, printed));
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
