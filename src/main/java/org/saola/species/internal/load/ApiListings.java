package org.saola.species.internal.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saola.species.Category;
import org.saola.species.ChangeKind;
import org.saola.species.ListingChange;
import org.saola.species.LoadFault;
import org.saola.species.Rank;
import org.saola.species.Reach;
import org.saola.species.Regime;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/**
 * Listing changes of the API.
 *
 * <p>It repeats the change of a higher taxon for every taxon below, under the same number. Such a change is kept once, at the
 * taxon that is above all others that carry it; where no carrier is, each keeps its own under a number of ours. And it
 * does not say for which populations a part of a split listing stands, only that both parts are current: then the later
 * part stands beside the older one.
 */
final class ApiListings {

    private record Carried(ListingChange change, boolean current) {}

    private record RankedName(Rank rank, String name) {}

    private final Reading reading;
    private final Map<Integer, Map<TaxonId, Carried>> byNumber = new LinkedHashMap<>();

    ApiListings(Reading reading) {
        this.reading = reading;
    }

    /** @param about the taxon in whose record it stands */
    void take(ApiFields fields, Optional<TaxonId> about, Regime regime) {
        Optional<Integer> id = fields.number("id");
        Optional<TaxonId> taxon = fields.has("taxon_concept_id") ? fields.taxon("taxon_concept_id") : about;
        String column = regime == Regime.EU ? "annex" : "appendix";
        Optional<Category> category = Category.of(regime, fields.needed(column));
        if (category.isEmpty() && !fields.text(column).isEmpty()) {
            fields.fault(LoadFault.APPENDIX_UNKNOWN, column);
        }
        // A page of taxa gave only additions, without saying so, before it had this field.
        String sign = fields.has("change_type") ? fields.text("change_type") : ChangeKind.ADDITION.sign();
        Optional<ChangeKind> kind = Stream.of(ChangeKind.values())
                .filter(each -> each.sign().equals(sign))
                .findFirst();
        if (kind.isEmpty()) {
            fields.fault(LoadFault.CHANGE_UNKNOWN, "change_type");
        }
        fields.needed("effective_at");
        Optional<LocalDate> effective = fields.day("effective_at");
        if (taxon.isEmpty()) {
            fields.fault(LoadFault.TAXON_NOT_NAMED, "taxon_concept_id");
        }
        if (id.isEmpty()
                || taxon.isEmpty()
                || category.isEmpty()
                || kind.isEmpty()
                || effective.isEmpty()
                || fields.isRefused()) {
            return;
        }
        ListingChange change = new ListingChange(
                id.get(),
                taxon.get(),
                category.get(),
                kind.get(),
                effective.get(),
                Optional.empty(),
                fields.country("party", LoadFault.COUNTRY_UNKNOWN),
                Reach.ALL,
                Optional.empty(),
                fields.note(),
                "");
        byNumber.computeIfAbsent(id.get(), none -> new LinkedHashMap<>())
                .put(taxon.get(), new Carried(change, fields.flag("is_current", true)));
    }

    void settle() {
        Map<TaxonId, List<Carried>> byTaxon = new LinkedHashMap<>();
        byNumber.forEach((number, carriers) -> {
            Optional<TaxonId> top = top(carriers.keySet());
            carriers.forEach((taxon, carried) -> {
                if (top.isEmpty() || top.get().equals(taxon)) {
                    int id = top.isPresent() ? number : reading.numbers().of("change:" + number + ":" + taxon);
                    byTaxon.computeIfAbsent(taxon, none -> new ArrayList<>())
                            .add(new Carried(numbered(carried.change(), id), carried.current()));
                }
            });
        });
        byTaxon.values().forEach(this::add);
    }

    private void add(List<Carried> ofTaxon) {
        ofTaxon.sort(Comparator.comparing(Carried::change, ListingChange.BY_TIME));
        for (Carried carried : ofTaxon) {
            ListingChange change = carried.change();
            List<Integer> beside = carried.current() && change.kind() == ChangeKind.ADDITION
                    ? ofTaxon.stream()
                            .filter(other -> other.current()
                                    && other.change().kind() == ChangeKind.ADDITION
                                    && other.change().regime() == change.regime()
                                    && other.change().effective().isBefore(change.effective()))
                            .map(other -> other.change().id())
                            .toList()
                    : List.of();
            reading.incoming().add(with(change, until(carried, ofTaxon), beside));
        }
    }

    /** The Annexes are replaced whole: an entry that is over was so when the next regulation came. */
    private static Optional<LocalDate> until(Carried carried, List<Carried> ofTaxon) {
        ListingChange change = carried.change();
        return change.regime() != Regime.EU || carried.current()
                ? Optional.empty()
                : ofTaxon.stream()
                        .map(Carried::change)
                        .filter(other -> other.regime() == Regime.EU)
                        .map(ListingChange::effective)
                        .filter(day -> day.isAfter(change.effective()))
                        .findFirst();
    }

    private Optional<TaxonId> top(Set<TaxonId> carriers) {
        if (carriers.size() == 1) {
            return Optional.of(carriers.iterator().next());
        }
        Map<TaxonId, Set<RankedName>> lines = new LinkedHashMap<>();
        carriers.forEach(carrier -> lines.put(carrier, line(carrier)));
        return carriers.stream()
                .filter(carrier -> reading.names()
                        .find(carrier)
                        .map(taxon -> new RankedName(taxon.rank(), taxon.fullName()))
                        .filter(name -> lines.values().stream().allMatch(line -> line.contains(name)))
                        .isPresent())
                .findFirst();
    }

    /** By names: what is implied above one taxon may be a record of its own elsewhere. */
    private Set<RankedName> line(TaxonId from) {
        Set<RankedName> line = new HashSet<>();
        Optional<Taxon> at = reading.names().find(from);
        while (at.isPresent()
                && line.add(new RankedName(at.get().rank(), at.get().fullName()))) {
            at = at.get().parent().flatMap(reading.names()::find);
        }
        return line;
    }

    private static ListingChange numbered(ListingChange change, int id) {
        return new ListingChange(
                id,
                change.taxon(),
                change.category(),
                change.kind(),
                change.effective(),
                change.until(),
                change.party(),
                change.reach(),
                change.includedIn(),
                change.note(),
                change.event());
    }

    private static ListingChange with(ListingChange change, Optional<LocalDate> until, List<Integer> beside) {
        return new ListingChange(
                change.id(),
                change.taxon(),
                change.category(),
                change.kind(),
                change.effective(),
                until,
                change.party(),
                change.reach(),
                change.includedIn(),
                change.note(),
                change.event(),
                beside);
    }
}
