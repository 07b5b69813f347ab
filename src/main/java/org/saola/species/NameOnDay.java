package org.saola.species;

import java.util.List;
import java.util.Optional;

/**
 * How a name was understood on a day, as far as changes of names are on record.
 *
 * @param others for {@link As#STOOD_FOR} what it stood for, for {@link As#NOT_TOLD_APART} what it was a part of; may be empty
 *     where the data does not say
 * @param until the next change after the day that touches the name; nothing where it is understood now as it was then
 */
public record NameOnDay(As as, List<TaxonId> others, Optional<NomenclatureChange> until) {

    public NameOnDay {
        others = List.copyOf(others);
    }

    /** What a name was. */
    public enum As {
        ACCEPTED,
        /** It stood for others. */
        STOOD_FOR,
        /** Others contained it: it was not yet told apart, or not yet the name of what was put together. */
        NOT_TOLD_APART
    }
}
