package org.saola.trade.internal.ask;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.ProblemException;
import org.saola.species.Candidate;
import org.saola.species.NameResolution;
import org.saola.species.SpeciesBook;
import org.saola.species.TaxonId;
import org.saola.trade.TradeProblem;
import org.saola.trade.internal.duck.TaxonIndex;

/** Which taxa of a release are meant: those of the names asked for, of their other names, and of all below them. */
final class TaxonChoice {

    private final TaxonIndex index;
    private final SpeciesBook book;

    TaxonChoice(TaxonIndex index, SpeciesBook book) {
        this.index = index;
        this.book = book;
    }

    /**
     * Returns their numbers; none where what is asked for was never traded.
     *
     * @throws ProblemException.RuleBroken where neither the release nor the species data knows a name
     */
    BitSet of(List<String> names) {
        BitSet all = new BitSet();
        for (String name : names) {
            Optional<BitSet> direct = index.find(name);
            direct.ifPresent(all::or);
            NameResolution resolution = book.resolve(name);
            if (resolution.isCertain()) {
                Candidate meant = resolution.candidates().getFirst();
                addBelow(meant.accepted(), all);
            } else if (direct.isEmpty()) {
                throw new ProblemException.RuleBroken(TradeProblem.VALUE_UNKNOWN, "taxon", "taxon", name);
            }
        }
        return all;
    }

    private void addBelow(List<TaxonId> above, BitSet all) {
        Deque<TaxonId> waiting = new ArrayDeque<>(above);
        Set<TaxonId> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            TaxonId taxon = waiting.pop();
            if (seen.add(taxon)) {
                book.find(taxon).flatMap(found -> index.find(found.fullName())).ifPresent(all::or);
                waiting.addAll(book.tree().children(taxon));
                waiting.addAll(book.tree().standIns(taxon));
            }
        }
    }
}
