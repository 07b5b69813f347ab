package org.saola.species;

import java.util.List;
import java.util.Optional;

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

    public Taxon {
        accepted = List.copyOf(accepted);
    }

    /** Name and author, {@code Loxodonta africana (Blumenbach, 1797)}. */
    public String nameWithAuthor() {
        return author.isEmpty() ? fullName : fullName + " " + author;
    }
}
