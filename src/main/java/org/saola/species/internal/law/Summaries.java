package org.saola.species.internal.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.saola.species.ListingAnswer;
import org.saola.species.ListingSummary;
import org.saola.species.NameStatus;
import org.saola.species.Rank;
import org.saola.species.Regime;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.TaxonTree;

/**
 * What a whole tree is listed as on a day, worked out from below.
 *
 * <p>A species counts itself and its subspecies, and where only those are listed it is itself not. A genus or a wider
 * taxon counts what is below it, and itself only where the law names it or nothing is below.
 */
public final class Summaries {

    private final TaxonTree tree;
    private final Cascade cascade;
    private final Regime regime;
    private final LocalDate day;
    private final Map<TaxonId, ListingSummary> found = new HashMap<>();

    private Summaries(TaxonTree tree, Cascade cascade, Regime regime, LocalDate day) {
        this.tree = tree;
        this.cascade = cascade;
        this.regime = regime;
        this.day = day;
    }

    /** Returns the summary of every accepted taxon. */
    public static Map<TaxonId, ListingSummary> of(TaxonTree tree, Cascade cascade, Regime regime, LocalDate day) {
        Summaries work = new Summaries(tree, cascade, regime, day);
        tree.taxa().stream().filter(Summaries::counts).forEach(work::summary);
        return Map.copyOf(work.found);
    }

    private static boolean counts(Taxon taxon) {
        return taxon.status() == NameStatus.ACCEPTED;
    }

    private ListingSummary summary(Taxon taxon) {
        ListingSummary known = found.get(taxon.id());
        if (known != null) {
            return known;
        }
        ListingSummary summary = work(taxon);
        found.put(taxon.id(), summary);
        return summary;
    }

    private ListingSummary work(Taxon taxon) {
        ListingAnswer answer = cascade.answer(taxon.id(), regime, day);
        ListingSummary own = ListingSummary.of(answer);
        ListingSummary below = ListingSummary.NONE;
        boolean childless = true;
        for (TaxonId child : tree.children(taxon.id())) {
            Taxon found = tree.find(child).orElseThrow();
            if (counts(found)) {
                childless = false;
                below = below.with(summary(found));
            }
        }
        if (taxon.rank() == Rank.SPECIES) {
            boolean onlyBelow =
                    answer.standing().isEmpty() && !below.categories().isEmpty();
            return own.with(below).with(new ListingSummary(own.categories(), onlyBelow));
        }
        boolean named = answer.standing().stream().anyMatch(taken -> taken.distance() == 0);
        return childless || named || taxon.rank().isSpeciesOrBelow() ? own.with(below) : below;
    }
}
