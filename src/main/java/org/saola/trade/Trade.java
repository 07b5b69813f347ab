package org.saola.trade;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.trade.internal.Releases;
import org.saola.trade.internal.ask.Asking;
import org.saola.trade.internal.duck.OpenRelease;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The front door of the room. Open to everybody, unless the operator closes it to who is not signed in. */
@Component
public class Trade {

    private final Releases releases;
    private final Asking asking;
    private final boolean open;

    Trade(Releases releases, Asking asking, @Value("${saola.trade.open:true}") boolean open) {
        this.releases = releases;
        this.asking = asking;
        this.open = open;
    }

    /** Returns what was loaded, the newest first. */
    public List<Release> releases(Viewer viewer) {
        mayAsk(viewer);
        return releases.all();
    }

    /**
     * Answers from the release that the question names, else from the newest.
     *
     * @return nothing where nothing was loaded at all
     * @throws ProblemException.NotFound with {@link TradeProblem#RELEASE_UNKNOWN}
     * @throws ProblemException.RuleBroken where a value is unknown, where shipments are asked of a release of comparative
     *     tabulations, and where net trade is asked of some countries only, which would not be net
     */
    public Optional<TradeAnswer> ask(Viewer viewer, TradeQuestion question) {
        mayAsk(viewer);
        return release(question).map(found -> asking.ask(viewer, found, question));
    }

    private Optional<OpenRelease> release(TradeQuestion question) {
        return question.release().isPresent()
                ? Optional.of(releases.require(question.release().get()))
                : releases.newest();
    }

    /**
     * Counts and adds up the rows of the comparative tabulation that a question selects, whatever its kind.
     *
     * @param most so many, the largest first; by year all come in order
     * @return nothing where nothing was loaded
     * @throws ProblemException as {@link #ask} does
     */
    public List<TradeSum> sums(Viewer viewer, TradeQuestion question, SumBy by, int most) {
        mayAsk(viewer);
        return release(question)
                .map(found -> asking.sums(viewer, found, question, by, most))
                .orElse(List.of());
    }

    /** Writes an answer as a file, row for row; the stream stays open. */
    public void write(TradeAnswer answer, TradeFile file, OutputStream out) throws IOException {
        Asking.write(answer, file, out);
    }

    private void mayAsk(Viewer viewer) {
        if (!open && viewer instanceof Viewer.Nobody) {
            throw new ProblemException.Refused(TradeProblem.CLOSED);
        }
    }
}
