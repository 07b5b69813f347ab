package org.saola.species;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lists that a taxon and all below it are on, as the Index of CITES Species prints them: {@code I/II/NC}.
 *
 * @param partlyUnlisted whether some part of it is not, or no longer, listed
 */
public record ListingSummary(Set<Category> categories, boolean partlyUnlisted) {

    public static final ListingSummary NONE = new ListingSummary(Set.of(), false);

    public ListingSummary {
        categories = Set.copyOf(categories);
    }

    public static ListingSummary of(ListingAnswer answer) {
        return new ListingSummary(Set.copyOf(answer.categories()), answer.isPartlyUnlisted());
    }

    public ListingSummary with(ListingSummary other) {
        if (other.equals(NONE)) {
            return this;
        }
        Set<Category> both = EnumSet.noneOf(Category.class);
        both.addAll(categories);
        both.addAll(other.categories);
        return new ListingSummary(both, partlyUnlisted || other.partlyUnlisted);
    }

    /** Returns it as people write it; empty where the law never spoke of the taxon nor of anything below it. */
    public String inWords() {
        return Stream.concat(
                        categories.stream().sorted().map(Category::word),
                        partlyUnlisted ? Stream.of(ListingAnswer.NOT_LISTED) : Stream.empty())
                .collect(Collectors.joining("/"));
    }
}
