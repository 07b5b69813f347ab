package org.saola.post.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Viewer;
import org.saola.post.internal.Carrier.Carried;
import org.saola.store.Transactions;

/**
 * Carries what is due, each letter in a transaction of its own that holds its row meanwhile.
 *
 * <p>A crash after the server took a letter and before the commit sends it once more, with the same Message-ID.
 */
final class Postman {

    private static final Viewer HOUSE = Viewer.House.at("post.deliver");

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(2);
    private static final int MOST_ATTEMPTS = 40;

    private final LetterRows rows;
    private final Transactions transactions;
    private final Delivery delivery;
    private final Wishes wishes;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();

    Postman(LetterRows rows, Transactions transactions, Delivery delivery, Wishes wishes, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.delivery = delivery;
        this.wishes = wishes;
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
        EmailAddress to = new EmailAddress(letter.recipient());
        Optional<String> unwanted = wishes.against(to, letter.purpose());
        if (unwanted.isPresent()) {
            rows.end(letter.id(), "UNWANTED", letter.attempts(), unwanted.get(), null, now);
            return;
        }
        switch (delivery.deliver(letter)) {
            case Carried.Taken taken -> {
                rows.end(letter.id(), delivery.status(), attempts, null, null, now);
                wishes.taken(to);
            }
            case Carried.NotNow later
            when attempts < MOST_ATTEMPTS ->
                rows.postpone(
                        letter.id(), attempts, later.problem(), reply(later.reply()), again(letter, attempts, now));
            case Carried.NotNow later ->
                rows.end(letter.id(), "FAILED", attempts, later.problem(), reply(later.reply()), now);
            case Carried.Never never -> {
                rows.end(letter.id(), "FAILED", attempts, never.problem(), reply(never.reply()), now);
                if (never.address()) {
                    wishes.refused(to, reply(never.reply()), letter.id(), now);
                }
            }
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

    private static @Nullable String reply(String reply) {
        return reply.isEmpty() ? null : reply;
    }
}
