package org.saola.identity.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses: after a few failures each next try has to wait, twice as long each time.
 *
 * <p>A try counts as failed before it is looked at, and is forgiven when it was right, so that many at once are not let
 * through together. What has to wait is not looked at, and does not count: nobody can keep an account shut for longer than
 * its next wait by hammering at it. Kept for an account whether or not it exists. A passkey is not guessed and so never waits
 * for its account.
 */
@Component
class Throttle {

    /** What is guarded. */
    enum Kind {
        /** The account of an address for mail. Ten tries on the first day, then about one an hour: some thirty a day. */
        ACCOUNT(5, Duration.ofMinutes(1), Duration.ofHours(1)),
        /** A network. An office may have one address for all, so it is given more. */
        NETWORK(30, Duration.ofSeconds(30), Duration.ofMinutes(15)),
        /** One-time codes sent to a person: for the person’s mailbox, and so that codes are not guessed one after the other. */
        CODES(5, Duration.ofMinutes(5), Duration.ofHours(1)),
        /** Requests of a network that cost rows or letters: recoveries, questions for passkeys. */
        REQUESTS(30, Duration.ofSeconds(30), Duration.ofMinutes(15));

        private final int free;
        private final Duration first;
        private final Duration longest;

        Kind(int free, Duration first, Duration longest) {
            this.free = free;
            this.first = first;
            this.longest = longest;
        }
    }

    /** What became of a try. */
    enum Answer {
        OPEN,
        /** Let through, but it was the last one before a wait, if it fails. */
        LAST,
        SHUT
    }

    private static final String FORGOTTEN_AFTER = "interval '1 day'";

    private final Transactions transactions;
    private final JdbcClient jdbc;

    Throttle(Transactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Asks for a try, and counts it as failed until {@link #forgive}; stays counted whatever becomes of the caller. */
    Answer ask(Kind kind, String name, Viewer asker) {
        AtomicReference<Answer> answer = new AtomicReference<>(Answer.SHUT);
        transactions.writeApart(HouseWork.of("identity.throttle", asker), () -> answer.set(ask(kind, name)));
        return answer.get();
    }

    void forgive(Kind kind, String name, Viewer asker) {
        transactions.writeApart(HouseWork.of("identity.throttle", asker), () -> {
            // Of a network the one try alone: otherwise who has an account here could guess those of others for ever.
            jdbc.sql(
                            kind == Kind.ACCOUNT
                                    ? "delete from identity.throttle where key_hash = :key"
                                    : "update identity.throttle set failures = failures - 1, open_at = now()"
                                            + " where key_hash = :key and failures > 0")
                    .param("key", key(kind, name))
                    .update();
            jdbc.sql("delete from identity.throttle where last_failed < now() - " + FORGOTTEN_AFTER)
                    .update();
        });
    }

    private Answer ask(Kind kind, String name) {
        return jdbc.sql("""
                insert into identity.throttle as t (key_hash, failures, last_failed, open_at)
                values (:key, 1, now(), now())
                on conflict (key_hash) do update set
                  failures = case when t.last_failed < now() - %1$s then 1 else t.failures + 1 end,
                  last_failed = now(),
                  open_at = case
                    when t.last_failed < now() - %1$s or t.failures + 1 < :free then now()
                    else now() + make_interval(secs => least(:longest, :first * power(2, least(t.failures + 1 - :free, 20))))
                  end
                where t.open_at <= now()
                returning failures >= :free""".formatted(FORGOTTEN_AFTER))
                .param("key", key(kind, name))
                .param("free", kind.free)
                .param("first", kind.first.toSeconds())
                .param("longest", kind.longest.toSeconds())
                .query(Boolean.class)
                .optional()
                .map(last -> last ? Answer.LAST : Answer.OPEN)
                .orElse(Answer.SHUT);
    }

    private static byte[] key(Kind kind, String name) {
        return Secret.hash(kind.name(), name);
    }
}
