package org.saola.species.internal.load;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.CountryCode;
import org.saola.species.EuDecision;
import org.saola.species.LoadFault;
import org.saola.species.Quota;
import org.saola.species.Suspension;
import org.saola.species.TaxonId;

/** Quotas, suspensions and decisions of the API. The same one comes with every taxon that it concerns. */
final class ApiRestrictions {

    private final Reading reading;

    ApiRestrictions(Reading reading) {
        this.reading = reading;
    }

    void quota(ApiFields fields, Optional<TaxonId> about) {
        Optional<Integer> id = fields.number("id");
        Optional<TaxonId> taxon = taxon(fields, about);
        Optional<CountryCode> country = country(fields);
        Optional<BigDecimal> amount = fields.amount("quota");
        Quota quota = new Quota(
                id.orElse(0),
                taxon,
                country,
                amount.orElse(BigDecimal.ZERO),
                fields.coded("unit"),
                fields.day("publication_date"),
                Optional.empty(),
                Optional.empty(),
                fields.flag("is_current", false),
                fields.flag("public_display", true),
                fields.text("notes"),
                fields.text("url"));
        if (!fields.isRefused()) {
            reading.incoming().add(quota);
        }
    }

    void suspension(ApiFields fields) {
        Optional<Integer> id = fields.number("id");
        Optional<TaxonId> taxon = taxon(fields, Optional.empty());
        Optional<CountryCode> country = country(fields);
        if (taxon.isEmpty() && country.isEmpty()) {
            fields.fault(LoadFault.VALUE_MISSING, "geo_entity");
        }
        Suspension suspension = new Suspension(
                id.orElse(0),
                taxon,
                country,
                fields.day("start_date"),
                Optional.empty(),
                fields.flag("is_current", false),
                fields.flag("applies_to_import", false),
                fields.text("notes"),
                fields.notice("start_notification"),
                Optional.empty(),
                Set.of());
        if (!fields.isRefused()) {
            reading.incoming().add(suspension);
        }
    }

    void decision(ApiFields fields, Optional<TaxonId> about) {
        Optional<Integer> id = fields.number("id");
        JsonSpot kind = fields.get("eu_decision_type");
        EuDecision decision = new EuDecision(
                id.orElse(0),
                taxon(fields, about),
                country(fields),
                fields.day("start_date"),
                Optional.empty(),
                fields.flag("is_current", false),
                new EuDecision.Kind(
                        kind.get("name").text(),
                        kind.get("description").text(),
                        kind.get("type").text()),
                fields.coded("source"),
                fields.coded("term"),
                fields.text("notes"),
                fields.notice("start_event"));
        if (!fields.isRefused()) {
            reading.incoming().add(decision);
        }
    }

    /** A number, the taxon of the record where it says nothing, or none at all where it says null. */
    private static Optional<TaxonId> taxon(ApiFields fields, Optional<TaxonId> about) {
        if (!fields.has("taxon_concept_id")) {
            return about;
        }
        return fields.text("taxon_concept_id").isEmpty() ? Optional.empty() : fields.taxon("taxon_concept_id");
    }

    private static Optional<CountryCode> country(ApiFields fields) {
        return fields.country("geo_entity", LoadFault.COUNTRY_UNKNOWN);
    }
}
