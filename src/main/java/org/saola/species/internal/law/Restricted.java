package org.saola.species.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import org.saola.species.RestrictionReason;
import org.saola.species.TaxonId;
import org.saola.species.TaxonTree;

/** Finds the restrictions that concern a taxon: its own, those of taxa above and next below, those of whole countries. */
public final class Restricted {

    private final TaxonTree tree;
    private final Map<TaxonId, List<Restriction>> byTaxon = new HashMap<>();
    private final List<Restriction> ofAllTaxa = new ArrayList<>();
    private final Function<TaxonId, Optional<Set<CountryCode>>> range;

    /** @param range the countries of a taxon, where some are recorded */
    public Restricted(
            TaxonTree tree,
            Collection<? extends Restriction> restrictions,
            Function<TaxonId, Optional<Set<CountryCode>>> range) {
        this.tree = tree;
        this.range = range;
        for (Restriction restriction : restrictions) {
            restriction
                    .taxon()
                    .map(taxon -> byTaxon.computeIfAbsent(taxon, none -> new ArrayList<>()))
                    .orElse(ofAllTaxa)
                    .add(restriction);
        }
    }

    /**
     * Returns all that concern a taxon, whenever they stood, its own first.
     *
     * <p>What names a higher taxon or none counts where its country is one that the taxon lives in, or is the one asked
     * about; a restriction on imports, or of no country, by a higher taxon counts wherever the taxon lives.
     *
     * @param country to ask about one country only; restrictions without a country stand for it too
     */
    public List<AppliedRestriction> of(TaxonId taxon, Optional<CountryCode> country) {
        List<TaxonId> line = tree.line(taxon);
        Set<TaxonId> onLine = new HashSet<>(line);
        List<AppliedRestriction> found = new ArrayList<>();
        for (TaxonId above : line) {
            for (Restriction restriction : byTaxon.getOrDefault(above, List.of())) {
                if (above.equals(taxon)) {
                    add(restriction, new RestrictionReason.OnTaxon(), onLine, country, found);
                } else if (restriction.isAboutImports()
                        || restriction.country().isEmpty()
                        || livesThere(line, restriction, country)) {
                    add(restriction, new RestrictionReason.OnHigherTaxon(above), onLine, country, found);
                }
            }
        }
        for (TaxonId below : tree.children(taxon)) {
            for (Restriction restriction : byTaxon.getOrDefault(below, List.of())) {
                add(restriction, new RestrictionReason.OnPart(below), onLine, country, found);
            }
        }
        for (Restriction restriction : ofAllTaxa) {
            if (restriction.country().isPresent() && livesThere(line, restriction, country)) {
                RestrictionReason why =
                        new RestrictionReason.OnAllTaxaOf(restriction.country().get());
                add(restriction, why, onLine, country, found);
            }
        }
        return found;
    }

    /** Returns those of {@link #of(TaxonId, Optional)} that stood, or may have stood, on a day. */
    public List<AppliedRestriction> on(TaxonId taxon, Optional<CountryCode> country, LocalDate day) {
        return of(taxon, country).stream()
                .filter(applied -> stood(applied.restriction(), day))
                .toList();
    }

    private static boolean stood(Restriction restriction, LocalDate day) {
        boolean begun = restriction.start().map(start -> !day.isBefore(start)).orElse(restriction.current());
        boolean over = restriction.end().map(day::isAfter).orElse(false);
        return begun && !over;
    }

    private static void add(
            Restriction restriction,
            RestrictionReason why,
            Set<TaxonId> line,
            Optional<CountryCode> country,
            List<AppliedRestriction> found) {
        boolean leftOut = restriction.excludedTaxa().stream().anyMatch(line::contains);
        boolean elsewhere = country.isPresent()
                && restriction.country().isPresent()
                && !restriction.country().equals(country);
        if (!leftOut && !elsewhere) {
            boolean endUnknown = !restriction.current() && restriction.end().isEmpty();
            found.add(new AppliedRestriction(restriction, why, endUnknown));
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
