package org.saola.species.web;

import java.util.Comparator;
import java.util.List;
import org.saola.species.Rank;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.TaxonTree;

/**
 * The taxa that a filter lets through, in the order of the tree: by kingdom, class, order, family, and by name in each.
 *
 * @param taxa with their place, in order
 */
record Checklist(Listings listings, TaxaFilter filter, List<Placed> taxa) {

    /** A taxon and the names of those above it; empty where the tree has none of that rank. */
    record Placed(Taxon taxon, String kingdom, String taxonClass, String order, String family) {

        static Placed of(Taxon taxon, TaxonTree tree) {
            return new Placed(
                    taxon,
                    above(tree, taxon.id(), Rank.KINGDOM),
                    above(tree, taxon.id(), Rank.CLASS),
                    above(tree, taxon.id(), Rank.ORDER),
                    above(tree, taxon.id(), Rank.FAMILY));
        }

        private static String above(TaxonTree tree, TaxonId taxon, Rank rank) {
            return tree.atRank(taxon, rank).map(Taxon::fullName).orElse("");
        }

        /** A group goes before what is in it; names bring a genus before its species by themselves. */
        private int width() {
            return taxon.rank().compareTo(Rank.GENUS) < 0 ? taxon.rank().ordinal() : Rank.GENUS.ordinal();
        }
    }

    private static final Comparator<Placed> BY_PLACE = Comparator.comparing(Placed::kingdom)
            .thenComparing(Placed::taxonClass)
            .thenComparing(Placed::order)
            .thenComparing(Placed::family)
            .thenComparing(Placed::width)
            .thenComparing(placed -> placed.taxon().fullName());

    static Checklist of(Listings listings, TaxaFilter filter, NameFinding names) {
        TaxonTree tree = listings.book().tree();
        return new Checklist(
                listings,
                filter,
                names.find(listings, filter).found().stream()
                        .flatMap(found -> tree.find(found.taxon()).stream())
                        .map(taxon -> Placed.of(taxon, tree))
                        .sorted(BY_PLACE)
                        .toList());
    }
}
