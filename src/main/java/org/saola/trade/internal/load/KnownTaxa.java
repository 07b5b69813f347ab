package org.saola.trade.internal.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.saola.species.NameResolution;
import org.saola.species.SpeciesBook;
import org.saola.species.Taxon;

/** Which names of trade the species data of this house knows. */
@FunctionalInterface
public interface KnownTaxa {

    /** Returns, for the names of a load, which are known. */
    Predicate<String> of(List<String> names);

    /** Those of a book: a name as it stands there, or one that means a taxon without doubt. */
    static KnownTaxa in(SpeciesBook book) {
        return names -> {
            Set<String> known = new HashSet<>();
            for (Taxon taxon : book.tree().taxa()) {
                known.add(taxon.fullName());
            }
            List<String> others = names.stream()
                    .filter(name -> !known.contains(name))
                    .distinct()
                    .toList();
            List<NameResolution> resolved = book.resolveAll(others);
            for (int i = 0; i < others.size(); i++) {
                if (resolved.get(i).isCertain()) {
                    known.add(others.get(i));
                }
            }
            return known::contains;
        };
    }
}
