package org.saola.species.internal.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.saola.species.CommonName;
import org.saola.species.LoadFault;
import org.saola.species.NameStatus;
import org.saola.species.Rank;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.internal.ItemFormat;
import org.saola.species.internal.ItemKind;

/**
 * Taxa of the API with their names.
 *
 * <p>It names the taxa above only by name, and no genus: that is the first word of the name.
 */
final class ApiTaxa {

    private static final Map<Rank, String> HIGHER = Map.of(
            Rank.KINGDOM, "kingdom",
            Rank.PHYLUM, "phylum",
            Rank.CLASS, "class",
            Rank.ORDER, "order",
            Rank.FAMILY, "family");

    private final Reading reading;

    ApiTaxa(Reading reading) {
        this.reading = reading;
    }

    /** Takes a taxon in, and returns its number where it is an accepted one. */
    Optional<TaxonId> take(ApiFields fields) {
        for (ItemKind kind : List.of(ItemKind.TAXON, ItemKind.IMPLIED)) {
            reading.incoming().speaksOf(kind);
        }
        Optional<TaxonId> id = fields.taxon("id");
        String name = fields.needed("full_name");
        Optional<Rank> rank = rank(fields);
        Optional<NameStatus> status = NameStatus.ofLetter(fields.text("name_status"));
        if (status.isEmpty()) {
            fields.fault(LoadFault.STATUS_UNKNOWN, "name_status");
        }
        if (!fields.flag("active", true)) {
            fields.fault(LoadFault.TAXON_WITHDRAWN, fields.get("full_name"), name);
            return Optional.empty();
        }
        if (id.isEmpty() || rank.isEmpty() || status.isEmpty() || fields.isRefused()) {
            return Optional.empty();
        }
        Optional<Taxon> before = reading.incoming().taxon(id.get());
        if (before.isPresent() && !before.get().fullName().equals(name)) {
            fields.fault(LoadFault.ID_TWICE, "id");
            return Optional.empty();
        }
        if (status.get().pointsElsewhere()) {
            List<TaxonId> accepted = new ArrayList<>();
            for (JsonSpot each : fields.get("accepted_names").list()) {
                fields.of(each).taxon("id").ifPresent(accepted::add);
            }
            standsFor(id.get(), rank.get(), name, fields.text("author_year"), status.get(), accepted);
            return Optional.empty();
        }
        Map<Rank, String> above = new EnumMap<>(Rank.class);
        HIGHER.forEach((higher, key) ->
                above.put(higher, fields.get("higher_taxa").get(key).text()));
        if (rank.get().compareTo(Rank.GENUS) > 0) {
            above.put(Rank.GENUS, name.split(" ")[0]);
        }
        Optional<TaxonId> parent = ImpliedLine.above(rank.get(), name, above, Map.of(), reading);
        reading.incoming()
                .add(new Taxon(
                        id.get(), parent, rank.get(), name, fields.text("author_year"), status.get(), List.of()));
        fields.get("synonyms").list().forEach(each -> synonym(fields.of(each), id.get()));
        if (fields.has("common_names")) {
            names(fields, id.get());
        }
        return id;
    }

    private static Optional<Rank> rank(ApiFields fields) {
        Optional<Rank> rank = Rank.read(fields.text("rank"));
        if (rank.isEmpty()) {
            fields.fault(LoadFault.RANK_UNKNOWN, "rank");
        }
        return rank;
    }

    private void synonym(ApiFields fields, TaxonId accepted) {
        Optional<TaxonId> id = fields.taxon("id");
        String name = fields.needed("full_name");
        Optional<Rank> rank = rank(fields);
        if (id.isPresent() && rank.isPresent() && !fields.isRefused()) {
            standsFor(id.get(), rank.get(), name, fields.text("author_year"), NameStatus.SYNONYM, List.of(accepted));
        }
    }

    /** A synonym comes as a record of its own and within each taxon that it stands for: it stands for all of them. */
    private void standsFor(
            TaxonId id, Rank rank, String name, String author, NameStatus status, List<TaxonId> accepted) {
        TreeSet<TaxonId> all = new TreeSet<>(accepted);
        reading.incoming().taxon(id).ifPresent(before -> all.addAll(before.accepted()));
        reading.incoming().add(new Taxon(id, Optional.empty(), rank, name, author, status, List.copyOf(all)));
    }

    private void names(ApiFields fields, TaxonId taxon) {
        TreeSet<CommonName> names = new TreeSet<>(
                java.util.Comparator.comparing(CommonName::language).thenComparing(CommonName::name));
        for (JsonSpot each : fields.get("common_names").list()) {
            ApiFields one = fields.of(each);
            String language = one.needed("language").toLowerCase(Locale.ROOT);
            String name = one.needed("name");
            if (!language.isEmpty() && !language.matches("[a-z]{2,3}")) {
                one.fault(LoadFault.LANGUAGE_WRONG, "language");
            }
            if (!one.isRefused()) {
                names.add(new CommonName(language, name));
            }
        }
        reading.incoming().speaksOf(ItemKind.NAMES);
        if (!names.isEmpty()) {
            reading.incoming().add(new ItemFormat.Names(taxon, List.copyOf(names)));
        }
    }
}
