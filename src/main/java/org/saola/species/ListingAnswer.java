package org.saola.species;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.kernel.CountryCode;

/**
 * What the law said of a taxon on a day, and why.
 *
 * <p>Trap: an empty {@link #standing()} does not say that the taxon was free to trade. It says what the changes that were
 * loaded say; national law and other regimes are not in it.
 *
 * @param country where the specimen comes from, when that was asked; then only its population counts
 * @param standing the listings that stand, nearest first
 * @param uncovered range States whose populations no listing covers, while others are covered
 * @param mentioned whether any listing ever touched the taxon: a taxon of which the law never spoke has none
 * @param steps the reason, by the day of each change
 * @param reservations those in force against the listings that stand
 */
public record ListingAnswer(
        TaxonId taxon,
        Regime regime,
        LocalDate day,
        Optional<CountryCode> country,
        List<Standing> standing,
        Set<CountryCode> uncovered,
        boolean mentioned,
        List<Step> steps,
        List<ListingChange> reservations) {

    /** What stands for "not listed" beside lists: not CITES. */
    public static final String NOT_LISTED = "NC";

    public ListingAnswer {
        standing = List.copyOf(standing);
        uncovered = Set.copyOf(uncovered);
        steps = List.copyOf(steps);
        reservations = List.copyOf(reservations);
    }

    /** Returns the lists that the taxon is on, each once, in their order. */
    public List<Category> categories() {
        return standing.stream().map(Standing::category).distinct().sorted().toList();
    }

    /** Whether some part of the taxon, or all of it, is or became free of a listing that touched it. */
    @JsonIgnore
    public boolean isPartlyUnlisted() {
        return !uncovered.isEmpty() || (standing.isEmpty() && mentioned);
    }

    /** Returns the lists as people write them, {@code I/II} or {@code II/NC}; empty where the law never spoke of the taxon. */
    public String inWords() {
        return Stream.concat(
                        categories().stream().map(Category::word),
                        isPartlyUnlisted() ? Stream.of(NOT_LISTED) : Stream.empty())
                .collect(Collectors.joining("/"));
    }
}
