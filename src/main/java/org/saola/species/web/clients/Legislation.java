package org.saola.species.web.clients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.saola.kernel.Language;
import org.saola.species.AppliedRestriction;
import org.saola.species.ChangeKind;
import org.saola.species.EuDecision;
import org.saola.species.ListingAnswer;
import org.saola.species.ListingChange;
import org.saola.species.Quota;
import org.saola.species.Regime;
import org.saola.species.Restriction;
import org.saola.species.SpeciesBook;
import org.saola.species.Standing;
import org.saola.species.Suspension;
import org.saola.species.TaxonId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The law about one taxon, as lists of records: listings, quotas, suspensions, decisions. */
final class Legislation {

    /** Which records are asked for. */
    enum Scope {
        CURRENT,
        HISTORIC,
        ALL;

        boolean takes(boolean current) {
            return this == ALL || (this == CURRENT) == current;
        }
    }

    private final SpeciesBook book;
    private final TaxonId taxon;
    private final Language language;
    private final LocalDate today = ConceptBook.today();

    Legislation(SpeciesBook book, TaxonId taxon, Language language) {
        this.book = book;
        this.taxon = taxon;
        this.language = language;
    }

    /** Returns the changes that are or were of effect for the taxon, its own and those from above, the newest first. */
    ArrayNode listings(Regime regime, Scope scope) {
        ArrayNode listings = Json.array();
        ListingAnswer now = book.listing(taxon, regime, today);
        Set<Integer> current = numbers(now);
        changes(regime, scope, now).stream()
                .filter(change -> scope.takes(current.contains(change.id())))
                .sorted(Comparator.comparing(ListingChange::effective)
                        .reversed()
                        .thenComparing(ListingChange::category)
                        .thenComparing(ListingChange::id))
                .forEach(change -> listings.add(listing(change, current.contains(change.id()))));
        return listings;
    }

    /** Returns the additions that stand today. */
    ArrayNode additions(Regime regime) {
        ArrayNode listings = Json.array();
        book.listing(taxon, regime, today).standing().stream()
                .map(Standing::change)
                .distinct()
                .forEach(change -> listings.add(addition(change)));
        return listings;
    }

    private List<ListingChange> changes(Regime regime, Scope scope, ListingAnswer now) {
        List<ListingChange> found = new ArrayList<>(book.changes(taxon, regime));
        found.addAll(ofEffect(now));
        if (scope != Scope.CURRENT) {
            Set<TaxonId> listed = new HashSet<>();
            for (ListingChange change : book.changesOnLine(taxon, regime)) {
                boolean adds = change.kind() == ChangeKind.ADDITION || change.kind() == ChangeKind.RESERVATION;
                if (adds
                        && numbers(book.listing(taxon, regime, change.effective()))
                                .contains(change.id())) {
                    listed.add(change.taxon());
                    found.add(change);
                } else if (!adds && listed.contains(change.taxon())) {
                    found.add(change);
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<ListingChange> ofEffect(ListingAnswer answer) {
        List<ListingChange> changes = new ArrayList<>();
        answer.standing().forEach(standing -> changes.add(standing.change()));
        changes.addAll(answer.reservations());
        return changes;
    }

    private static Set<Integer> numbers(ListingAnswer answer) {
        Set<Integer> numbers = new HashSet<>();
        ofEffect(answer).forEach(change -> numbers.add(change.id()));
        return numbers;
    }

    /** In the order of the answers about legislation. */
    private ObjectNode listing(ListingChange change, boolean current) {
        ObjectNode node = Json.object();
        node.put("id", change.id());
        node.put("taxon_concept_id", taxon.value());
        node.put("is_current", current);
        node.put(list(change), change.category().word());
        node.put("change_type", change.kind().sign());
        node.put("effective_at", change.effective().toString());
        node.set("annotation", Json.text(change.note().textIn(language.code())));
        node.set("party", Json.place(change.party(), language));
        node.set("hash_annotation", Json.hash(change.note(), language));
        return node;
    }

    /** In the order of the pages of taxa, what newer ones have beside last. */
    private ObjectNode addition(ListingChange change) {
        ObjectNode node = Json.object();
        node.put("id", change.id());
        node.put(list(change), change.category().word());
        node.set("annotation", Json.text(change.note().textIn(language.code())));
        node.set("hash_annotation", Json.hash(change.note(), language));
        node.put("effective_at", change.effective().toString());
        node.set("party", Json.place(change.party(), language));
        node.put("taxon_concept_id", taxon.value());
        node.put("is_current", true);
        node.put("change_type", change.kind().sign());
        return node;
    }

    private static String list(ListingChange change) {
        return change.regime() == Regime.EU ? "annex" : "appendix";
    }

    ArrayNode quotas(Scope scope) {
        ArrayNode quotas = Json.array();
        each(Quota.class, scope, Quota::shown, quota -> {
            ObjectNode node = begun(quotas, quota);
            node.put("quota", quota.amount().doubleValue());
            node.set("publication_date", Json.day(quota.published()));
            node.put("notes", quota.notes());
            node.put("url", quota.url());
            node.put("public_display", quota.shown());
            node.put("is_current", isCurrent(quota));
            node.set("unit", quota.unit().isEmpty() ? Json.text("") : Json.coded(quota.unit()));
            node.set("geo_entity", Json.place(quota.country(), language));
        });
        return quotas;
    }

    ArrayNode suspensions(Scope scope) {
        ArrayNode suspensions = Json.array();
        each(Suspension.class, scope, suspension -> true, suspension -> {
            ObjectNode node = begun(suspensions, suspension);
            node.put("notes", suspension.notes());
            node.set("start_date", Json.day(suspension.start()));
            node.put("is_current", isCurrent(suspension));
            node.put("applies_to_import", suspension.imports());
            node.set("geo_entity", Json.place(suspension.country(), language));
            node.set("start_notification", Json.notice(suspension.notice()));
        });
        return suspensions;
    }

    ArrayNode decisions(Scope scope) {
        ArrayNode decisions = Json.array();
        each(EuDecision.class, scope, decision -> true, decision -> {
            ObjectNode node = begun(decisions, decision);
            node.put("notes", decision.notes());
            node.set("start_date", Json.day(decision.start()));
            node.put("is_current", isCurrent(decision));
            ObjectNode kind = node.putObject("eu_decision_type");
            kind.set("name", Json.text(decision.kind().name()));
            kind.set("description", Json.text(decision.kind().description()));
            kind.set("type", Json.text(decision.kind().type()));
            node.set("geo_entity", Json.place(decision.country(), language));
            node.set("start_event", Json.notice(decision.notice()));
            node.set("source", Json.coded(decision.source()));
            node.set("term", Json.coded(decision.term()));
        });
        return decisions;
    }

    private <T extends Restriction> void each(
            Class<T> kind, Scope scope, Predicate<T> taken, java.util.function.Consumer<T> then) {
        book.restrictions(taxon).stream()
                .map(AppliedRestriction::restriction)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(taken)
                .filter(restriction -> scope.takes(isCurrent(restriction)))
                .distinct()
                .forEach(then);
    }

    private static ObjectNode begun(ArrayNode list, Restriction restriction) {
        ObjectNode node = list.addObject();
        node.put("id", restriction.id());
        restriction
                .taxon()
                .ifPresentOrElse(
                        named -> node.put("taxon_concept_id", named.value()), () -> node.putNull("taxon_concept_id"));
        return node;
    }

    private boolean isCurrent(Restriction restriction) {
        return restriction.current() && restriction.end().filter(today::isAfter).isEmpty();
    }
}
