package org.saola.species;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saola.kernel.CountryCode;

/**
 * One decided change of a list: the smallest fact from which every answer about a listing is worked out.
 *
 * @param id its number, which is permanent
 * @param taxon the taxon that it names, which may be far above the one asked about
 * @param effective the day from which it is law
 * @param until for lists that are replaced whole, as the Annexes of the European Union are: the first day on which the
 *     regulation behind it is no longer law
 * @param party who asked for Appendix III, or who reserved or withdrew
 * @param includedIn for an addition that says: the listing of this taxon passes into that of a higher one
 * @param beside the numbers of older additions of the taxon that go on standing beside this one, where the data says that
 *     they do: parts of a split listing that were decided on different days
 * @param event where it was decided, such as {@code CoP17} or the number of a regulation; empty where not known
 */
public record ListingChange(
        int id,
        TaxonId taxon,
        Category category,
        ChangeKind kind,
        LocalDate effective,
        Optional<LocalDate> until,
        Optional<CountryCode> party,
        Reach reach,
        Optional<TaxonId> includedIn,
        ListingNote note,
        String event,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> beside) {

    /** @param beside may be missing in what was written before there was one */
    public ListingChange {
        beside = Objects.requireNonNullElse(beside, List.<Integer>of()).stream()
                .sorted()
                .toList();
    }

    public ListingChange(
            int id,
            TaxonId taxon,
            Category category,
            ChangeKind kind,
            LocalDate effective,
            Optional<LocalDate> until,
            Optional<CountryCode> party,
            Reach reach,
            Optional<TaxonId> includedIn,
            ListingNote note,
            String event) {
        this(id, taxon, category, kind, effective, until, party, reach, includedIn, note, event, List.of());
    }

    /** By day; on one day deletions first, then withdrawals, additions, reservations; then by number. */
    public static final Comparator<ListingChange> BY_TIME = Comparator.comparing(ListingChange::effective)
            .thenComparing(ListingChange::kind)
            .thenComparing(ListingChange::id);

    public Regime regime() {
        return category.regime();
    }

    /** Whether it is an addition with a meaning of its own, not one that refers to a higher taxon. */
    @JsonIgnore
    public boolean isExplicitAddition() {
        return kind == ChangeKind.ADDITION && includedIn.isEmpty();
    }
}
