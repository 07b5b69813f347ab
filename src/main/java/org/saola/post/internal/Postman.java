package org.saola.post.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import org.saola.kernel.Viewer;
import org.saola.post.internal.Carrier.Carried;
import org.saola.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what is due, each letter in a transaction of its own that holds its row meanwhile.
 *
 * <p>A crash after the server took a letter and before the commit sends it once more, with the same Message-ID.
 */
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Viewer HOUSE = Viewer.House.at("post.deliver");

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(2);
    private static final int MOST_ATTEMPTS = 40;

    private final LetterRows rows;
    private final Transactions transactions;
    private final Carrier carrier;
    private final LetterWriter writer;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();

    Postman(LetterRows rows, Transactions transactions, Carrier carrier, LetterWriter writer, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.carrier = carrier;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Carries all that is due, and returns when the next letter is, if one waits.
     *
     * <p>One round at a time: who calls while another is on its way waits for it and then carries what is left.
     */
    Optional<Instant> deliverDue() {
        one.lock();
        try {
            boolean more = true;
            while (more) {
                more = transactions.<Boolean>write(HOUSE, this::deliverOne);
            }
            return transactions.<Optional<Instant>>read(HOUSE, rows::nextDue);
        } finally {
            one.unlock();
        }
    }

    private boolean deliverOne() {
        Optional<WaitingLetter> due = rows.takeDue(clock.instant());
        due.ifPresent(this::deliver);
        return due.isPresent();
    }

    private void deliver(WaitingLetter letter) {
        Instant now = clock.instant();
        int attempts = letter.attempts() + 1;
        if (!now.isBefore(letter.expiresAt())) {
            rows.end(letter.id(), "EXPIRED", letter.attempts(), "post.problem.expired", null, now);
            return;
        }
        switch (carry(letter)) {
            case Carried.Taken taken -> rows.end(letter.id(), carrier.status(), attempts, null, null, now);
            case Carried.NotNow later
            when attempts < MOST_ATTEMPTS ->
                rows.postpone(
                        letter.id(), attempts, later.problem(), reply(later.reply()), again(letter, attempts, now));
            case Carried.NotNow later ->
                rows.end(letter.id(), "FAILED", attempts, later.problem(), reply(later.reply()), now);
            case Carried.Never never ->
                rows.end(letter.id(), "FAILED", attempts, never.problem(), reply(never.reply()), now);
        }
    }

    private Carried carry(WaitingLetter letter) {
        try {
            MimeMessage message = writer.write(letter);
            return carrier.carry(message);
        } catch (MessagingException unwritable) {
            LOG.warn("A letter could not be written: {}", unwritable.getClass().getSimpleName());
            return new Carried.Never("post.problem.unwritable", "", false);
        }
    }

    /** Twice as long each time, give or take a fifth, so that what failed together does not come back together. */
    private static Instant again(WaitingLetter letter, int attempts, Instant now) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10));
        Duration limited = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        long millis = limited.toMillis();
        Instant due = now.plusMillis(millis + ThreadLocalRandom.current().nextLong(-millis / 5, millis / 5 + 1));
        // Looked at once more when it expires, so that it is then forgotten.
        return due.isAfter(letter.expiresAt()) ? letter.expiresAt() : due;
    }

    private static @org.jspecify.annotations.Nullable String reply(String reply) {
        return reply.isEmpty() ? null : reply;
    }
}
