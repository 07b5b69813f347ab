package org.saola.species.internal.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.species.LoadFault;
import org.saola.species.Place;
import org.saola.species.PlaceTag;
import org.saola.species.Reference;
import org.saola.species.Regime;
import org.saola.species.TaxonId;
import org.saola.species.internal.ItemFormat;
import org.saola.species.internal.ItemKind;

/** Tells the records of the API apart by what they hold, and takes in each. */
final class ApiRecords {

    /**
     * Where records come from.
     *
     * @param number of the taxon, as the name of the file gives it; may be empty
     */
    record Source(String file, String number) {}

    private final Reading reading;
    private final ApiTaxa taxa;
    private final ApiListings listings;
    private final ApiRestrictions restrictions;
    private final Map<TaxonId, Map<String, Place>> places = new LinkedHashMap<>();
    private final Map<TaxonId, Map<Integer, Reference>> references = new LinkedHashMap<>();

    ApiRecords(Reading reading) {
        this.reading = reading;
        this.taxa = new ApiTaxa(reading);
        this.listings = new ApiListings(reading);
        this.restrictions = new ApiRestrictions(reading);
    }

    void take(JsonSpot record, Source source) {
        reading.row();
        ApiFields fields = new ApiFields(source.file(), record, reading.problems());
        if (record.has("full_name")) {
            taxa.take(fields).ifPresent(taxon -> parts(fields, taxon));
        } else if (record.has("citation")) {
            named(fields, source).ifPresent(taxon -> reference(fields, taxon));
        } else if (record.has("iso_code2")) {
            named(fields, source).ifPresent(taxon -> place(fields, taxon));
        } else if (List.of("distributions", "references").stream().anyMatch(record::has)) {
            named(fields, source).ifPresent(taxon -> parts(fields, taxon));
        } else if (List.of("cites_listings", "eu_listings", "cites_quotas", "cites_suspensions", "eu_decisions")
                .stream()
                .anyMatch(record::has)) {
            Optional<TaxonId> taxon = source.number().isEmpty() && !record.has("taxon_concept_id")
                    ? Optional.empty()
                    : named(fields, source);
            legislation(fields, taxon);
        } else {
            fields.fault(LoadFault.RECORD_UNKNOWN, record, "");
        }
    }

    /** Gives over what could be told only once every file was read. */
    void settle() {
        listings.settle();
        places.forEach((taxon, byCode) ->
                reading.incoming().add(new ItemFormat.Range(taxon, new ArrayList<>(byCode.values()))));
        references.forEach((taxon, byId) ->
                reading.incoming().add(new ItemFormat.References(taxon, new ArrayList<>(byId.values()))));
    }

    /** An answer about one taxon says which only by the address that was asked; so the file does, or the record. */
    private static Optional<TaxonId> named(ApiFields fields, Source source) {
        if (fields.has("taxon_concept_id")) {
            return fields.taxon("taxon_concept_id");
        }
        if (source.number().isEmpty()) {
            fields.fault(LoadFault.TAXON_NOT_NAMED, "taxon_concept_id");
            return Optional.empty();
        }
        return Optional.of(new TaxonId(Integer.parseInt(source.number())));
    }

    private void parts(ApiFields fields, TaxonId taxon) {
        legislation(fields, Optional.of(taxon));
        if (fields.has("distributions")) {
            places.computeIfAbsent(taxon, none -> new LinkedHashMap<>());
            fields.get("distributions").list().forEach(place -> place(fields.of(place), taxon));
        }
        if (fields.has("references")) {
            references.computeIfAbsent(taxon, none -> new LinkedHashMap<>());
            fields.get("references").list().forEach(reference -> reference(fields.of(reference), taxon));
        }
    }

    private void legislation(ApiFields fields, Optional<TaxonId> taxon) {
        fields.get("cites_listings").list().forEach(each -> listings.take(fields.of(each), taxon, Regime.CITES));
        fields.get("eu_listings").list().forEach(each -> listings.take(fields.of(each), taxon, Regime.EU));
        fields.get("cites_quotas").list().forEach(each -> restrictions.quota(fields.of(each), taxon));
        fields.get("cites_suspensions").list().forEach(each -> restrictions.suspension(fields.of(each)));
        fields.get("eu_decisions").list().forEach(each -> restrictions.decision(fields.of(each), taxon));
        Map.of(
                        "cites_listings", ItemKind.CHANGE,
                        "eu_listings", ItemKind.CHANGE,
                        "cites_quotas", ItemKind.QUOTA,
                        "cites_suspensions", ItemKind.SUSPENSION,
                        "eu_decisions", ItemKind.DECISION)
                .forEach((name, kind) -> {
                    if (fields.has(name)) {
                        reading.incoming().speaksOf(kind);
                    }
                });
    }

    private void place(ApiFields fields, TaxonId taxon) {
        List<PlaceTag> tags = new ArrayList<>();
        for (JsonSpot tag : fields.get("tags").list()) {
            PlaceTag.read(tag.text())
                    .ifPresentOrElse(tags::add, () -> fields.fault(LoadFault.TAG_UNKNOWN, tag, tag.text()));
        }
        List<String> sources =
                fields.get("references").list().stream().map(JsonSpot::text).toList();
        Optional<Integer> id = fields.has("id") ? fields.number("id") : Optional.empty();
        fields.ownCountry(LoadFault.PLACE_UNKNOWN)
                .filter(country -> !fields.isRefused())
                .ifPresent(country -> places.computeIfAbsent(taxon, none -> new LinkedHashMap<>())
                        .put(country.value(), new Place(country, tags, String.join("\n", sources), id)));
    }

    private void reference(ApiFields fields, TaxonId taxon) {
        Optional<Integer> id = fields.number("id");
        String citation = fields.needed("citation");
        if (id.isPresent() && !fields.isRefused()) {
            references
                    .computeIfAbsent(taxon, none -> new LinkedHashMap<>())
                    .put(id.get(), new Reference(id.get(), citation, fields.flag("is_standard", false)));
        }
    }
}
