package org.saola.species.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.CountryCode;
import org.saola.species.ListingAnswer;
import org.saola.species.ListingChange;
import org.saola.species.Outcome;
import org.saola.species.Regime;
import org.saola.species.Standing;
import org.saola.species.Step;
import org.saola.species.TaxonId;

/**
 * The way from a taxon up to its kingdom: at each level it takes the listings that are meant for the taxon, until every
 * population that was asked about is covered.
 *
 * <p>The lists of the CMS are not exclusive: there a listing does not keep a higher one away.
 */
final class Ascent {

    private final List<TaxonId> line;
    private final boolean nearestGoesFirst;
    private final @Nullable Set<CountryCode> asked;
    private final Set<CountryCode> open;
    private final Regime regime;
    private final List<Standing> standing = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<ListingChange> reservations = new ArrayList<>();
    private final List<ListingChange> ends = new ArrayList<>();
    private @Nullable ListingChange covering;
    private boolean mentioned;

    /** @param asked the countries whose populations are asked about; nothing where the range is not known */
    Ascent(Regime regime, List<TaxonId> line, Optional<Set<CountryCode>> asked) {
        this.regime = regime;
        this.line = line;
        this.nearestGoesFirst = regime != Regime.CMS;
        this.asked = asked.orElse(null);
        this.open = new HashSet<>(asked.orElse(Set.of()));
    }

    void climb(int distance, Level level) {
        if (level.isEmpty()) {
            return;
        }
        mentioned = true;
        List<Standing> here = new ArrayList<>();
        for (Entry entry : level.standing()) {
            take(distance, entry).ifPresent(here::add);
        }
        level.passedUp().ifPresent(change -> steps.add(step(Outcome.PASSED_UPWARDS, change, null)));
        level.end().ifPresent(end -> {
            ends.add(end);
            steps.add(step(Outcome.DELETED, end, null));
        });
        standing.addAll(here);
        level.reservations().stream()
                .filter(reserved -> covering == null || !here.isEmpty())
                .forEach(reservations::add);
        if (nearestGoesFirst) {
            cover(here);
        }
    }

    private Optional<Standing> take(int distance, Entry entry) {
        ListingChange change = entry.change();
        if (covering != null) {
            steps.add(step(Outcome.SET_ASIDE_BY_NEARER, change, covering));
            return Optional.empty();
        }
        Optional<TaxonId> excluded =
                line.stream().filter(entry.reach().excludedTaxa()::contains).findFirst();
        if (excluded.isPresent()) {
            steps.add(new Step(Outcome.TAXON_EXCLUDED, change, Optional.empty(), excluded, Set.of()));
            return Optional.empty();
        }
        Set<CountryCode> countries = new HashSet<>(entry.reach().within(open));
        for (ListingChange end : ends) {
            if (!endsBefore(end, change)) {
                continue;
            }
            if (end.reach().isLimitedToPopulations() && asked != null) {
                countries.removeAll(end.reach().within(countries));
            }
            if (!end.reach().isLimitedToPopulations() || (asked != null && countries.isEmpty())) {
                steps.add(step(Outcome.ENDED_BY_DELETION, change, end));
                return Optional.empty();
            }
        }
        if (asked == null) {
            Outcome outcome = entry.reach().isLimitedToPopulations() ? Outcome.APPLIES_TO_POPULATIONS : Outcome.APPLIES;
            steps.add(step(outcome, change, null));
            return Optional.of(new Standing(change, distance, entry.reach(), Set.of()));
        }
        if (countries.isEmpty()) {
            steps.add(step(Outcome.OTHER_POPULATIONS, change, null));
            return Optional.empty();
        }
        Set<CountryCode> named = countries.equals(asked) ? Set.of() : countries;
        steps.add(new Step(
                named.isEmpty() ? Outcome.APPLIES : Outcome.APPLIES_TO_POPULATIONS,
                change,
                Optional.empty(),
                Optional.empty(),
                named));
        return Optional.of(new Standing(change, distance, entry.reach(), named));
    }

    /**
     * Whether a deletion at a nearer taxon ended what this higher listing gave. It ends the same list also on its own day;
     * another list only where that was older, since a transfer deletes and adds on one day.
     */
    private boolean endsBefore(ListingChange end, ListingChange change) {
        return change.effective().isBefore(end.effective())
                ? nearestGoesFirst || end.category() == change.category()
                : change.effective().equals(end.effective()) && end.category() == change.category();
    }

    private void cover(List<Standing> here) {
        for (Standing taken : here) {
            if (asked == null) {
                if (!taken.reach().isLimitedToPopulations()) {
                    covering = taken.change();
                }
            } else {
                open.removeAll(taken.countries().isEmpty() ? asked : taken.countries());
                if (open.isEmpty()) {
                    covering = taken.change();
                }
            }
        }
    }

    ListingAnswer answer(TaxonId taxon, LocalDate day, Optional<CountryCode> country) {
        steps.sort(Comparator.comparing(Step::change, ListingChange.BY_TIME));
        return new ListingAnswer(
                taxon,
                regime,
                day,
                country,
                standing,
                standing.isEmpty() || !nearestGoesFirst ? Set.of() : open,
                mentioned,
                steps,
                reservations.stream().filter(this::isAgainstWhatStands).toList());
    }

    private boolean isAgainstWhatStands(ListingChange reservation) {
        return standing.stream().anyMatch(taken -> taken.category() == reservation.category());
    }

    private static Step step(Outcome outcome, ListingChange change, @Nullable ListingChange because) {
        return new Step(outcome, change, Optional.ofNullable(because), Optional.empty(), Set.of());
    }
}
