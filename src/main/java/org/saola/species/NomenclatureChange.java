package org.saola.species;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One change in how names are understood, such as a species that was split.
 *
 * <p>Trap: listings are worked out for taxa as they are understood now. Whoever asks about a day before a change is told of it.
 *
 * @param id its number, which is permanent
 * @param day from which names are so understood
 * @param inputs the taxa or names before; for {@link NomenclatureKind#TO_ACCEPTED} what the name stood for, perhaps nothing
 * @param outputs the taxa or names after
 * @param note in the words of the data; may be empty
 * @param source where it was decided or described; may be empty
 */
public record NomenclatureChange(
        int id,
        NomenclatureKind kind,
        LocalDate day,
        List<TaxonId> inputs,
        List<TaxonId> outputs,
        String note,
        String source) {

    /** By day, then by number. */
    public static final Comparator<NomenclatureChange> BY_TIME =
            Comparator.comparing(NomenclatureChange::day).thenComparing(NomenclatureChange::id);

    public NomenclatureChange {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Whether it is about what became of the taxon, rather than about where it came from. */
    public boolean tellsWhatBecameOf(TaxonId taxon) {
        boolean stays = outputs.contains(taxon);
        return inputs.contains(taxon) && (!stays || kind != NomenclatureKind.LUMP);
    }

    /** Whether there are as many inputs and outputs as a change of its kind has. */
    @JsonIgnore
    public boolean isWellFormed() {
        return switch (kind) {
            case SPLIT -> inputs.size() == 1 && outputs.size() > 1;
            case LUMP -> inputs.size() > 1 && outputs.size() == 1;
            case SWAP -> inputs.size() == 1 && outputs.size() == 1 && !inputs.equals(outputs);
            case TO_ACCEPTED -> outputs.size() == 1 && !inputs.contains(outputs.getFirst());
            case TO_SYNONYM -> inputs.size() == 1 && !outputs.isEmpty() && !outputs.contains(inputs.getFirst());
        };
    }

    /** Every taxon that it speaks of, each once. */
    public Set<TaxonId> taxa() {
        Set<TaxonId> taxa = new LinkedHashSet<>(inputs);
        taxa.addAll(outputs);
        return taxa;
    }
}
