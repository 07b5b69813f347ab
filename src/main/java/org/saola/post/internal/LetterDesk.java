package org.saola.post.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.post.Bounce;
import org.saola.post.LetterId;
import org.saola.post.LetterStatus;
import org.saola.post.LetterSummary;
import org.saola.post.Letters;
import org.saola.post.OutboxLetter;
import org.saola.post.PostProblem;
import org.saola.post.PostWay;
import org.saola.store.Transactions;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Shows administrators what became of letters. */
final class LetterDesk implements Letters {

    private static final Viewer HOUSE = Viewer.House.at("post.desk");

    private final LetterList letters;
    private final BounceRows bounces;
    private final Transactions transactions;
    private final OutboxCarrier outbox;
    private final Supplier<PostWay> way;

    LetterDesk(
            LetterList letters,
            BounceRows bounces,
            Transactions transactions,
            OutboxCarrier outbox,
            Supplier<PostWay> way) {
        this.letters = letters;
        this.bounces = bounces;
        this.transactions = transactions;
        this.outbox = outbox;
        this.way = way;
    }

    @Override
    public PostWay way(Viewer viewer) {
        check(viewer);
        return way.get();
    }

    @Override
    public Map<LetterStatus, Long> counts(Viewer viewer) {
        return transactions.<Map<LetterStatus, Long>>read(viewer, letters::counts);
    }

    @Override
    public List<LetterSummary> list(Viewer viewer, Optional<LetterStatus> status, int page, int size) {
        return transactions.<List<LetterSummary>>read(viewer, () -> letters.list(status, page, size));
    }

    @Override
    public LetterSummary find(Viewer viewer, LetterId id) {
        return transactions.<LetterSummary>read(viewer, () -> letters.find(id).orElseThrow(LetterDesk::unknown));
    }

    @Override
    public OutboxLetter open(Viewer viewer, LetterId id) {
        check(viewer);
        String messageId =
                transactions.<String>read(viewer, () -> letters.messageId(id).orElseThrow(LetterDesk::unknown));
        return outbox.read(messageId).orElseThrow(LetterDesk::unknown);
    }

    @Override
    public List<Bounce> bounces(Viewer viewer) {
        return transactions.<List<Bounce>>read(viewer, bounces::list);
    }

    @Override
    public boolean isOutOfReach(EmailAddress address) {
        return transactions.<Boolean>read(HOUSE, () -> bounces.isNoted(address));
    }

    @Override
    public void trustAgain(Viewer viewer, EmailAddress address) {
        check(viewer);
        transactions.write(HOUSE, () -> bounces.forget(address));
    }

    @Override
    public int forget(Viewer.House viewer, Duration longerThan) {
        List<String> gone = transactions.<List<String>>write(
                viewer,
                () -> letters.deleteEndedBefore(Clock.systemUTC().instant().minus(longerThan)));
        gone.forEach(outbox::remove);
        return gone.size();
    }

    /** Files go before the commit: a letter without its file is better than a file that nothing would ever remove. */
    @Override
    public void forget(Viewer.House viewer, EmailAddress address) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("letters are forgotten in the transaction that erases their reader");
        }
        transactions.write(viewer, () -> {
            letters.deleteTo(address).forEach(outbox::remove);
            bounces.forget(address);
        });
    }

    /** The outbox is a folder: no row-level security stands behind this. */
    private static void check(Viewer viewer) {
        if (!(viewer instanceof Viewer.House) && !viewer.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return new ProblemException.NotFound(PostProblem.LETTER_UNKNOWN);
    }
}
