package org.saola.species.internal.load;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.species.NameStatus;
import org.saola.species.Rank;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/** The line above a taxon in data that names the taxa above only by their names: those without a record are implied. */
final class ImpliedLine {

    private static final List<Rank> RANKS =
            List.of(Rank.KINGDOM, Rank.PHYLUM, Rank.CLASS, Rank.ORDER, Rank.FAMILY, Rank.GENUS);

    /** The columns of the names above, which all exports of the Checklist and of Species+ call the same. */
    private static final Map<Rank, String> COLUMNS = Map.of(
            Rank.KINGDOM, "Kingdom",
            Rank.PHYLUM, "Phylum",
            Rank.CLASS, "Class",
            Rank.ORDER, "Order",
            Rank.FAMILY, "Family",
            Rank.GENUS, "Genus");

    /**
     * A taxon by its name.
     *
     * @param kingdom in which it is the name of the taxon, since one name may be a genus of animals and one of plants;
     *     empty for a kingdom itself, and where it is not known
     */
    record Named(Rank rank, String kingdom, String name) {}

    private ImpliedLine() {}

    /**
     * Returns the next taxon above, and sees to it that the whole line up to the kingdom is there.
     *
     * @param names of the taxa above; the kingdom among them
     * @param real the numbers of taxa that have a record
     */
    static Optional<TaxonId> above(
            Rank rank, String name, Map<Rank, String> names, Map<Named, TaxonId> real, Reading reading) {
        String kingdom = names.getOrDefault(Rank.KINGDOM, "");
        Optional<TaxonId> parent = Optional.empty();
        for (Rank higher : RANKS) {
            String above = names.getOrDefault(higher, "");
            if (higher.compareTo(rank) < 0 && !above.isEmpty()) {
                String within = higher == Rank.KINGDOM ? "" : kingdom;
                parent = Optional.of(named(new Named(higher, within, above), parent, real, reading));
            }
        }
        if (rank.compareTo(Rank.SPECIES) > 0) {
            String[] words = name.split(" ");
            if (words.length > 2) {
                String species = words[0] + " " + words[1];
                parent = Optional.of(named(new Named(Rank.SPECIES, kingdom, species), parent, real, reading));
            }
        }
        return parent;
    }

    /** Likewise, with the names of the taxa above as a row of an export has them. */
    static Optional<TaxonId> above(Rank rank, String name, Fields row, Map<Named, TaxonId> real, Reading reading) {
        Map<Rank, String> names = new EnumMap<>(Rank.class);
        COLUMNS.forEach((higher, column) -> names.put(higher, row.text(column)));
        return above(rank, name, names, real, reading);
    }

    private static TaxonId named(Named named, Optional<TaxonId> parent, Map<Named, TaxonId> real, Reading reading) {
        TaxonId known = real.get(named);
        if (known != null) {
            return known;
        }
        TaxonId own = new TaxonId(
                reading.numbers().of("implied:" + named.rank() + ":" + named.kingdom() + ":" + named.name()));
        if (reading.incoming().taxon(own).isEmpty()) {
            reading.incoming()
                    .imply(new Taxon(own, parent, named.rank(), named.name(), "", NameStatus.ACCEPTED, List.of()));
        }
        return own;
    }
}
