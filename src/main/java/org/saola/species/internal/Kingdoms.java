package org.saola.species.internal;

import java.util.Optional;
import java.util.function.Function;
import org.saola.species.Rank;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;

/**
 * Tells of which kingdom a taxon is, as far as the taxa above it say.
 *
 * <p>The codes of nomenclature of animals and of plants do not know each other: one name may be a genus in both.
 */
public final class Kingdoms {

    /** More ranks than there are: a line that is longer runs in a circle, which the check of the tree reports. */
    private static final int LONGEST = Rank.values().length;

    private final Function<TaxonId, Optional<Taxon>> taxa;

    public Kingdoms(Function<TaxonId, Optional<Taxon>> taxa) {
        this.taxa = taxa;
    }

    /** Returns the name of the kingdom; empty where the line above does not reach one. */
    public String of(Taxon taxon) {
        Optional<Taxon> at = Optional.of(taxon);
        for (int steps = 0; steps < LONGEST && at.isPresent(); steps++) {
            if (at.get().rank() == Rank.KINGDOM) {
                return at.get().fullName();
            }
            at = at.get().parent().flatMap(taxa);
        }
        return "";
    }
}
