package org.saola.species.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.saola.kernel.CountryCode;
import org.saola.species.ListingAnswer;
import org.saola.species.ListingChange;
import org.saola.species.Regime;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.TaxonTree;

/** Works out, from the changes that were decided, which listings stand for a taxon on a day. It never changes once made. */
public final class Cascade {

    private final TaxonTree tree;
    private final Ranges ranges;
    private final Map<Regime, Map<TaxonId, List<ListingChange>>> changes = new EnumMap<>(Regime.class);

    public Cascade(TaxonTree tree, Collection<ListingChange> changes, Ranges ranges) {
        this.tree = tree;
        this.ranges = ranges;
        for (Regime regime : Regime.values()) {
            this.changes.put(regime, new HashMap<>());
        }
        changes.stream()
                .sorted(ListingChange.BY_TIME)
                .forEach(change -> changesOf(change.regime())
                        .computeIfAbsent(change.taxon(), none -> new ArrayList<>())
                        .add(change));
    }

    private Map<TaxonId, List<ListingChange>> changesOf(Regime regime) {
        return changes.getOrDefault(regime, Map.of());
    }

    /** Returns the changes that name the taxon itself, in their order. */
    public List<ListingChange> changes(Regime regime, TaxonId taxon) {
        return List.copyOf(changesOf(regime).getOrDefault(taxon, List.of()));
    }

    /** Answers for the taxon as a whole, over its known range. */
    public ListingAnswer answer(TaxonId taxon, Regime regime, LocalDate day) {
        return answer(taxon, regime, day, Optional.empty());
    }

    /** Answers for the population of one country, or, without one, for the taxon as a whole. */
    public ListingAnswer answer(TaxonId taxon, Regime regime, LocalDate day, Optional<CountryCode> country) {
        Optional<Set<CountryCode>> asked =
                country.<Set<CountryCode>>map(Set::of).or(() -> range(taxon));
        List<TaxonId> line = tree.line(taxon);
        Ascent ascent = new Ascent(regime, line, asked);
        for (int distance = 0; distance < line.size(); distance++) {
            ascent.climb(distance, level(line.get(distance), regime, day));
        }
        return ascent.answer(taxon, day, country);
    }

    /** Returns the days on which something that touches the taxon began or ended to be law, in order. */
    public NavigableSet<LocalDate> days(TaxonId taxon, Regime regime) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (TaxonId above : tree.line(taxon)) {
            for (ListingChange change : changesOf(regime).getOrDefault(above, List.of())) {
                days.add(change.effective());
                change.until().ifPresent(days::add);
            }
        }
        return days;
    }

    private Level level(TaxonId taxon, Regime regime, LocalDate day) {
        List<ListingChange> own = changesOf(regime).getOrDefault(taxon, List.of());
        return own.isEmpty() ? Level.EMPTY : new Replay(this::isTakenUp).until(day, own);
    }

    /**
     * Whether the higher taxon that a listing passes into, or one above that, was listed on the day. Where it was not, the
     * record is at fault, and the taxon keeps the listing of its own: protection is not lost by a slip of the pen.
     */
    private boolean isTakenUp(ListingChange inclusion) {
        TaxonId into = inclusion.includedIn().orElseThrow();
        List<TaxonId> line = tree.line(inclusion.taxon());
        int first = line.indexOf(into);
        return first > 0
                && line.subList(first, line.size()).stream()
                        .map(above -> level(above, inclusion.regime(), inclusion.effective()))
                        .anyMatch(level ->
                                level.standing().stream().anyMatch(entry -> entry.category() == inclusion.category()));
    }

    /** A subspecies of which no range is recorded lives somewhere in that of its species. */
    private Optional<Set<CountryCode>> range(TaxonId taxon) {
        for (TaxonId above : tree.line(taxon)) {
            if (!tree.find(above).map(Taxon::rank).orElseThrow().isSpeciesOrBelow()) {
                break;
            }
            Optional<Set<CountryCode>> own = ranges.of(above).filter(countries -> !countries.isEmpty());
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }
}
