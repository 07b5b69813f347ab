package org.saola.species.web.clients;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.saola.kernel.Language;
import org.saola.species.CommonName;
import org.saola.species.NameStatus;
import org.saola.species.Place;
import org.saola.species.PlaceTag;
import org.saola.species.Rank;
import org.saola.species.Regime;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One taxon, its places and its publications, as records. */
final class Concepts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int TWO_LETTERS = 2;
    private static final List<Rank> HIGHER = List.of(Rank.KINGDOM, Rank.PHYLUM, Rank.CLASS, Rank.ORDER, Rank.FAMILY);

    private final ConceptBook concepts;
    private final Language language;

    /** @param language of notes and of the names of places */
    Concepts(ConceptBook concepts, Language language) {
        this.concepts = concepts;
        this.language = language;
    }

    /**
     * Returns a taxon as the pages have it.
     *
     * <p>The listing of the European Union comes only with its listings: some clients bind rows by the keys of the first
     * taxon, and a synonym has none.
     *
     * @param languages of common names, in lower case; all where none is named
     */
    ObjectNode summary(Taxon taxon, List<String> languages, boolean euListings) {
        ObjectNode node = head(taxon);
        if (taxon.status() == NameStatus.SYNONYM) {
            node.set("accepted_names", names(taxon.accepted()));
            return node;
        }
        node.put("cites_listing", concepts.listed(taxon.id(), Regime.CITES));
        if (euListings) {
            node.put("eu_listing", concepts.listed(taxon.id(), Regime.EU));
        }
        describe(taxon, languages, node);
        Legislation legislation = legislation(taxon.id());
        node.set("cites_listings", legislation.additions(Regime.CITES));
        if (euListings) {
            node.set("eu_listings", legislation.additions(Regime.EU));
        }
        return node;
    }

    /** Returns a taxon with everything that is known of it, as the bulk download has it. */
    ObjectNode whole(Taxon taxon) {
        ObjectNode node = head(taxon);
        if (taxon.status() == NameStatus.SYNONYM) {
            node.set("accepted_names", names(taxon.accepted()));
            return node;
        }
        node.put("cites_listing", concepts.listed(taxon.id(), Regime.CITES));
        node.put("eu_listing", concepts.listed(taxon.id(), Regime.EU));
        describe(taxon, List.of(), node);
        Legislation legislation = legislation(taxon.id());
        node.set("cites_listings", legislation.listings(Regime.CITES, Legislation.Scope.ALL));
        node.set("cites_quotas", legislation.quotas(Legislation.Scope.ALL));
        node.set("cites_suspensions", legislation.suspensions(Legislation.Scope.ALL));
        node.set("eu_listings", legislation.listings(Regime.EU, Legislation.Scope.ALL));
        node.set("eu_decisions", legislation.decisions(Legislation.Scope.ALL));
        node.set("distributions", distributions(taxon.id()));
        node.set("references", references(taxon.id()));
        return node;
    }

    Legislation legislation(TaxonId taxon) {
        return new Legislation(concepts.book(), taxon, language);
    }

    private ObjectNode head(Taxon taxon) {
        ObjectNode node = name(taxon);
        node.put("name_status", taxon.status().letter());
        node.put("updated_at", TIME.format(concepts.changed(taxon.id())));
        node.put("active", true);
        return node;
    }

    private static ObjectNode name(Taxon taxon) {
        ObjectNode node = Json.object();
        node.put("id", taxon.id().value());
        node.put("full_name", taxon.fullName());
        node.put("author_year", taxon.author());
        node.put("rank", taxon.rank().name());
        return node;
    }

    private ArrayNode names(List<TaxonId> ids) {
        ArrayNode names = Json.array();
        ids.stream().flatMap(id -> concepts.book().find(id).stream()).forEach(taxon -> names.add(name(taxon)));
        return names;
    }

    private void describe(Taxon taxon, List<String> languages, ObjectNode node) {
        ObjectNode higher = node.putObject("higher_taxa");
        for (Rank rank : HIGHER) {
            Optional<Taxon> above = concepts.book().tree().atRank(taxon.id(), rank);
            higher.set(
                    rank.name().toLowerCase(Locale.ROOT),
                    Json.text(above.map(Taxon::fullName).orElse("")));
        }
        node.set(
                "synonyms",
                names(concepts.book().tree().standIns(taxon.id()).stream()
                        .filter(id -> concepts.book()
                                .find(id)
                                .filter(name -> name.status() == NameStatus.SYNONYM)
                                .isPresent())
                        .toList()));
        ArrayNode common = node.putArray("common_names");
        for (CommonName name : concepts.book().names(taxon.id())) {
            // Only languages with a code of two letters have a place there.
            if (name.language().length() == TWO_LETTERS
                    && (languages.isEmpty() || languages.contains(name.language()))) {
                common.addObject()
                        .put("name", name.name())
                        .put("language", name.language().toUpperCase(Locale.ROOT));
            }
        }
    }

    ArrayNode distributions(TaxonId taxon) {
        ArrayNode places = Json.array();
        for (Place place : concepts.book().places(taxon)) {
            ObjectNode node = places.addObject();
            node.put("id", place.id().orElseGet(() -> number(taxon, place)));
            node.put("iso_code2", place.country().value());
            node.put("name", Json.name(place.country(), language));
            ArrayNode tags = node.putArray("tags");
            place.tags().stream().map(PlaceTag::words).forEach(tags::add);
            node.put("type", Json.type(place.country()));
            ArrayNode references = node.putArray("references");
            place.source().lines().filter(line -> !line.isBlank()).forEach(references::add);
        }
        return places;
    }

    /** Clients want a number for each place, and most data has none: the same place always gets the same one. */
    private static int number(TaxonId taxon, Place place) {
        return Objects.hash(taxon.value(), place.country().value()) & Integer.MAX_VALUE;
    }

    ArrayNode references(TaxonId taxon) {
        ArrayNode references = Json.array();
        concepts.book()
                .references(taxon)
                .forEach(reference -> references
                        .addObject()
                        .put("id", reference.id())
                        .put("citation", reference.citation())
                        .put("is_standard", reference.standard()));
        return references;
    }
}
