package org.saola.species.internal.lists;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.CountryCode;
import org.saola.species.AnsweredLine;
import org.saola.species.LineLaw;
import org.saola.species.ListingAnswer;
import org.saola.species.Regime;
import org.saola.species.SpeciesBook;
import org.saola.species.TaxonId;

/**
 * The law of the lines of one list, of one book. Lists repeat themselves, so what was worked out last is kept. Not for several
 * threads at once.
 */
public final class LineLaws {

    private static final int KEPT = 4096;

    private record Asked(TaxonId taxon, LocalDate day, Optional<CountryCode> country) {}

    private final SpeciesBook book;
    private final boolean eu;
    private final boolean history;
    private final Map<TaxonId, Boolean> below = new HashMap<>();
    private final Map<Asked, LineLaw> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, LineLaw> eldest) {
            return size() > KEPT;
        }
    };

    public LineLaws(SpeciesBook book) {
        this.book = book;
        this.eu = book.hasHistory(Regime.EU);
        this.history = book.hasHistory(Regime.CITES);
    }

    public SpeciesBook book() {
        return book;
    }

    /** Whether any changes of CITES are loaded; without them nothing can be said of a day. */
    public boolean hasHistory() {
        return history;
    }

    /** The law of a line; nothing where its name is not certain, or its day or country cannot be read. */
    public Optional<LineLaw> of(AnsweredLine line) {
        return line.status().isCertain()
                ? line.taxon()
                        .filter(taxon -> book.find(taxon).isPresent())
                        .map(taxon -> known.computeIfAbsent(
                                new Asked(taxon, line.day().orElseThrow(), line.country()), this::work))
                : Optional.empty();
    }

    private LineLaw work(Asked asked) {
        return new LineLaw(
                answer(asked, Regime.CITES),
                eu ? Optional.of(answer(asked, Regime.EU)) : Optional.empty(),
                history ? Optional.empty() : book.printed(asked.taxon()),
                below.computeIfAbsent(asked.taxon(), this::isNamedBelow));
    }

    private ListingAnswer answer(Asked asked, Regime regime) {
        return asked.country()
                .map(country -> book.listing(asked.taxon(), regime, asked.day(), country))
                .orElseGet(() -> book.listing(asked.taxon(), regime, asked.day()));
    }

    private boolean isNamedBelow(TaxonId taxon) {
        Deque<TaxonId> left = new ArrayDeque<>(book.tree().children(taxon));
        while (!left.isEmpty()) {
            TaxonId next = left.pop();
            if (!book.changes(next, Regime.CITES).isEmpty()) {
                return true;
            }
            left.addAll(book.tree().children(next));
        }
        return false;
    }
}
