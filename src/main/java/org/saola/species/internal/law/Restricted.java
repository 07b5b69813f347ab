package org.saola.species.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.saola.kernel.CountryCode;
import org.saola.species.AppliedRestriction;
import org.saola.species.Rank;
import org.saola.species.Restriction;
import org.saola.species.RestrictionKind;
import org.saola.species.RestrictionReason;
import org.saola.species.SpeciesBook.KnownRestriction;
import org.saola.species.TaxonId;
import org.saola.species.TaxonTree;

/** Finds the restrictions that concern a taxon: its own, those of taxa above and next below, those of whole countries. */
public final class Restricted {

    private final TaxonTree tree;
    private final Map<TaxonId, List<KnownRestriction>> byTaxon = new HashMap<>();
    private final List<KnownRestriction> ofAllTaxa = new ArrayList<>();
    private final Set<RestrictionKind> kinds = EnumSet.noneOf(RestrictionKind.class);
    private final Function<TaxonId, Optional<Set<CountryCode>>> range;

    /** @param range the countries of a taxon, where some are recorded */
    public Restricted(
            TaxonTree tree,
            Collection<KnownRestriction> restrictions,
            Function<TaxonId, Optional<Set<CountryCode>>> range) {
        this.tree = tree;
        this.range = range;
        for (KnownRestriction known : restrictions) {
            kinds.add(RestrictionKind.of(known.restriction()));
            known.restriction()
                    .taxon()
                    .map(taxon -> byTaxon.computeIfAbsent(taxon, none -> new ArrayList<>()))
                    .orElse(ofAllTaxa)
                    .add(known);
        }
    }

    /** The kinds of which there are some. */
    public Set<RestrictionKind> kinds() {
        return EnumSet.copyOf(kinds);
    }

    private record Found(KnownRestriction known, AppliedRestriction applied) {}

    /**
     * Returns all that concern a taxon, whenever they stood, its own first.
     *
     * <p>What names a higher taxon or none counts where its country is one that the taxon lives in, or is the one asked
     * about; a restriction on imports, or of no country, by a higher taxon counts wherever the taxon lives.
     *
     * @param country to ask about one country only; restrictions without a country stand for it too
     */
    public List<AppliedRestriction> of(TaxonId taxon, Optional<CountryCode> country) {
        return found(taxon, country).stream().map(Found::applied).toList();
    }

    private List<Found> found(TaxonId taxon, Optional<CountryCode> country) {
        List<TaxonId> line = tree.line(taxon);
        Set<TaxonId> onLine = new HashSet<>(line);
        List<Found> found = new ArrayList<>();
        for (TaxonId above : line) {
            for (KnownRestriction known : byTaxon.getOrDefault(above, List.of())) {
                Restriction restriction = known.restriction();
                if (above.equals(taxon)) {
                    add(known, new RestrictionReason.OnTaxon(), onLine, country, found);
                } else if (restriction.isAboutImports()
                        || restriction.country().isEmpty()
                        || livesThere(line, restriction, country)) {
                    add(known, new RestrictionReason.OnHigherTaxon(above), onLine, country, found);
                }
            }
        }
        for (TaxonId below : tree.children(taxon)) {
            for (KnownRestriction known : byTaxon.getOrDefault(below, List.of())) {
                add(known, new RestrictionReason.OnPart(below), onLine, country, found);
            }
        }
        for (KnownRestriction known : ofAllTaxa) {
            Restriction restriction = known.restriction();
            if (restriction.country().isPresent() && livesThere(line, restriction, country)) {
                RestrictionReason why =
                        new RestrictionReason.OnAllTaxaOf(restriction.country().get());
                add(known, why, onLine, country, found);
            }
        }
        return found;
    }

    /** Returns those of {@link #of(TaxonId, Optional)} that stood, or may have stood, on a day. */
    public List<AppliedRestriction> on(TaxonId taxon, Optional<CountryCode> country, LocalDate day) {
        return found(taxon, country).stream()
                .filter(found -> stood(found, day))
                .map(Found::applied)
                .toList();
    }

    private static boolean stood(Found found, LocalDate day) {
        Restriction restriction = found.known().restriction();
        boolean begun = restriction.start().map(start -> !day.isBefore(start)).orElse(restriction.current());
        boolean over = restriction
                .end()
                .map(day::isAfter)
                .orElse(found.applied().endUnknown()
                        && !day.isBefore(found.known().asOf()));
        return begun && !over;
    }

    private static void add(
            KnownRestriction known,
            RestrictionReason why,
            Set<TaxonId> line,
            Optional<CountryCode> country,
            List<Found> found) {
        Restriction restriction = known.restriction();
        boolean leftOut = restriction.excludedTaxa().stream().anyMatch(line::contains);
        boolean elsewhere = country.isPresent()
                && restriction.country().isPresent()
                && !restriction.country().equals(country);
        if (!leftOut && !elsewhere) {
            boolean endUnknown = !restriction.current() && restriction.end().isEmpty();
            found.add(new Found(known, new AppliedRestriction(restriction, why, endUnknown)));
        }
    }

    /** Whoever asks about a country says that the specimen is from there; a record of its range is not needed then. */
    private boolean livesThere(List<TaxonId> line, Restriction restriction, Optional<CountryCode> country) {
        CountryCode place = restriction.country().orElseThrow();
        return country.isPresent() ? country.get().equals(place) : lives(line, place);
    }

    /** The part of a species whose range is not recorded lives somewhere in that of its species. */
    private boolean lives(List<TaxonId> line, CountryCode place) {
        for (TaxonId id : line) {
            Optional<Set<CountryCode>> recorded = range.apply(id);
            if (recorded.isPresent()) {
                return recorded.get().contains(place);
            }
            if (tree.find(id)
                    .map(taxon -> taxon.rank().compareTo(Rank.SPECIES) <= 0)
                    .orElse(true)) {
                return false;
            }
        }
        return false;
    }
}
