package org.saola.species;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.species.internal.SpeciesDeed;
import org.saola.species.internal.StatementLimit;
import org.saola.species.internal.StatementRows;
import org.saola.store.Transactions;
import org.springframework.stereotype.Component;

/**
 * The front door for statements: papers that say what the law said on a day, and that can be checked later.
 *
 * <p>Everybody may ask for one of the data that they may see. The code is all that is needed to read it: a statement is
 * made to be handed on, to a court or to the other side. That holds for official data too. Its terms forbid to pass the
 * database on; one answer about one taxon, with its source, is a citation, and there is no list of statements to collect.
 */
@Component
public class Statements {

    private static final Viewer CHECKING = Viewer.House.at("species.check-statement");

    private final Species species;
    private final StatementRows rows;
    private final StatementLimit limit;
    private final Transactions transactions;
    private final Trail trail;

    Statements(Species species, StatementRows rows, StatementLimit limit, Transactions transactions, Trail trail) {
        this.species = species;
        this.rows = rows;
        this.limit = limit;
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * Works out and keeps a statement.
     *
     * @throws ProblemException.NotFound with {@link SpeciesProblem#TAXON_UNKNOWN}, also for a name that stands for others
     * @throws ProblemException.RuleBroken with {@link SpeciesProblem#NO_HISTORY} where no changes of that law are loaded
     * @throws ProblemException.Unavailable with {@link SpeciesProblem#TOO_MANY_STATEMENTS}
     */
    public StatementCode make(Viewer viewer, MakeStatement asked) {
        SpeciesBook book = species.book(viewer);
        Taxon taxon = book.find(asked.taxon())
                .filter(found -> !found.status().pointsElsewhere())
                .orElseThrow(() -> new ProblemException.NotFound(
                        SpeciesProblem.TAXON_UNKNOWN, asked.taxon().toString()));
        if (!book.hasHistory(asked.regime())) {
            throw new ProblemException.RuleBroken(SpeciesProblem.NO_HISTORY, "regime");
        }
        limit.take(viewer);
        // PostgreSQL keeps microseconds.
        Statement statement = new Statement(
                StatementCode.draw(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                !book.isStarterSet(),
                content(book, taxon.id(), asked));
        transactions.write(viewer, () -> {
            rows.insert(statement);
            // The code opens the statement, so it is no name for it in a trail that others read.
            trail.write(
                    viewer,
                    Deed.done(SpeciesDeed.STATEMENT_MADE, "species.taxon", taxon.id())
                            .with("regime", asked.regime())
                            .with("day", asked.day())
                            .with("edition", statement.edition()));
        });
        return statement.code();
    }

    /** @throws ProblemException.NotFound with {@link SpeciesProblem#STATEMENT_UNKNOWN} */
    public Statement find(Viewer viewer, StatementCode code) {
        return transactions
                .read(viewer, () -> rows.find(code))
                .orElseThrow(() -> new ProblemException.NotFound(SpeciesProblem.STATEMENT_UNKNOWN));
    }

    /** Compares what was kept with what the same edition, and the newest one, say now. It tells no more than the outcome. */
    public StatementCheck check(Statement statement) {
        ListingAnswer kept = statement.content().answer();
        SpeciesBook newest = newest(statement);
        SpeciesBook then;
        if (newest.editions().isEmpty()) {
            return StatementCheck.GONE;
        }
        try {
            then = newest.editions().getFirst().number() == statement.edition()
                    ? newest
                    : species.book(CHECKING, statement.edition());
        } catch (ProblemException.NotFound gone) {
            return StatementCheck.GONE;
        }
        if (then.find(kept.taxon()).isEmpty()) {
            return StatementCheck.GONE;
        }
        if (!isSame(statement, then)) {
            return StatementCheck.DIFFERS;
        }
        if (then == newest) {
            return StatementCheck.SAME;
        }
        return newest.find(kept.taxon()).isPresent() && isSame(statement, newest)
                ? StatementCheck.SAME_SINCE
                : StatementCheck.NEWER_DIFFERS;
    }

    /** A statement of the starter set is compared with the starter set, whatever was loaded since beside it. */
    private SpeciesBook newest(Statement statement) {
        return statement.everything() ? species.book(CHECKING) : species.starterSet();
    }

    private static boolean isSame(Statement statement, SpeciesBook book) {
        ListingAnswer kept = statement.content().answer();
        MakeStatement asked = new MakeStatement(kept.taxon(), kept.regime(), kept.day(), kept.country());
        Statement.Content now = content(book, kept.taxon(), asked);
        return now.answer().equals(kept)
                && now.taxa().equals(statement.content().taxa());
    }

    private static Statement.Content content(SpeciesBook book, TaxonId taxon, MakeStatement asked) {
        ListingAnswer answer = asked.country()
                .map(country -> book.listing(taxon, asked.regime(), asked.day(), country))
                .orElseGet(() -> book.listing(taxon, asked.regime(), asked.day()));
        Set<TaxonId> spokenOf = new LinkedHashSet<>(book.tree().line(taxon));
        List<ListingChange> changes = new ArrayList<>(answer.reservations());
        answer.steps().forEach(step -> {
            changes.add(step.change());
            step.because().ifPresent(changes::add);
            step.excluded().ifPresent(spokenOf::add);
        });
        changes.forEach(change -> {
            spokenOf.add(change.taxon());
            change.includedIn().ifPresent(spokenOf::add);
            spokenOf.addAll(change.reach().excludedTaxa());
        });
        return new Statement.Content(
                answer, spokenOf.stream().flatMap(id -> book.find(id).stream()).toList(), book.editions());
    }
}
