package org.saola.species;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name in the tree: an accepted taxon, or a name that stands for others.
 *
 * @param parent the next taxon above; none for a kingdom and for a name that stands for others
 * @param fullName the whole scientific name without author, {@code Loxodonta africana}
 * @param author author and year as written, {@code (Blumenbach, 1797)}; may be empty
 * @param accepted for a synonym, trade name or hybrid: the accepted taxa that it stands for
 */
public record Taxon(
        TaxonId id,
        Optional<TaxonId> parent,
        Rank rank,
        String fullName,
        String author,
        NameStatus status,
        List<TaxonId> accepted) {

    private static final Pattern MISAPPLIED =
            Pattern.compile("(?<![\\p{L}.-])(auctt?|auctorum|sensu|non|nec)(?![\\p{L}-])");

    public Taxon {
        accepted = List.copyOf(accepted);
    }

    /**
     * Whether it is a synonym in the sense of some authors only, or of a name that another had used before for something else. Its
     * author says so by “auct.”, “sensu”, “non” or “nec” (ICN Recommendations 50D and 50C).
     */
    @JsonIgnore
    public boolean isMisapplied() {
        return status == NameStatus.SYNONYM && MISAPPLIED.matcher(author).find();
    }

    /** Name and author, {@code Loxodonta africana (Blumenbach, 1797)}. */
    public String nameWithAuthor() {
        return author.isEmpty() ? fullName : fullName + " " + author;
    }
}
