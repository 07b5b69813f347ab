package org.saola.post.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.Viewer;
import org.saola.post.Letter;
import org.saola.post.LetterId;
import org.saola.store.PublicAddress;
import org.saola.store.Transactions;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A post whose postman goes when the test says so, with a clock that the test moves.
 *
 * <p>Its time is a hundred years ahead, so that the postman of the running program leaves its letters alone.
 */
final class PostByHand {

    private static final Viewer HOUSE = Viewer.House.at("test");

    final MovedClock clock = new MovedClock(Instant.parse("2126-03-01T08:00:00Z"));
    final PostOffice office;
    final Postman postman;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    PostByHand(ApplicationContext context, String url, @Nullable Path certificate, String encryption) {
        this(context, new MailSettings(url, "saola@saola.example", null, null, encryption, certificate, null));
    }

    PostByHand(ApplicationContext context, MailSettings settings) {
        transactions = context.getBean(Transactions.class);
        jdbc = context.getBean(JdbcClient.class);
        PublicAddress home = context.getBean(PublicAddress.class);
        MessageSource messages = context.getBean(MessageSource.class);
        LetterRows rows = context.getBean(LetterRows.class);
        Delivery delivery = new Delivery(
                new LetterWriter(
                        settings.sender("saola.example"), messages, home, context.getBean(Unsubscribing.class)),
                new SmtpCarrier(settings.server(), "saola.example"));
        postman = new Postman(
                rows,
                transactions,
                delivery,
                new Wishes(context.getBean(SubscriptionDesk.class), context.getBean(BounceRows.class)),
                clock);
        office = new PostOffice(rows, transactions, messages, home, new PostRound(postman, clock));
    }

    LetterId send(Letter letter) {
        return transactions.<LetterId>write(HOUSE, () -> office.send(letter));
    }

    Map<String, Object> row(LetterId id) {
        return transactions.<Map<String, Object>>read(
                HOUSE,
                () -> jdbc.sql("select * from post.letter where id = ?")
                        .param(id.value())
                        .query()
                        .singleRow());
    }

    /** A clock that stands until it is moved. */
    static final class MovedClock extends Clock {

        private Instant now;

        MovedClock(Instant now) {
            this.now = now;
        }

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
