package org.saola.post.internal;

import java.sql.Timestamp;
import java.time.Clock;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.post.PostProblem;
import org.saola.post.Subscriptions;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps who wants no news. */
final class SubscriptionDesk implements Subscriptions {

    private static final Viewer HOUSE = Viewer.House.at("post.unsubscribe");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Unsubscribing tokens;
    private final Clock clock;

    SubscriptionDesk(JdbcClient jdbc, Transactions transactions, Unsubscribing tokens, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public boolean isSubscribed(String token) {
        byte[] hash = read(token);
        return transactions.<Boolean>read(HOUSE, () -> wantsNews(hash));
    }

    @Override
    public void unsubscribe(String token) {
        byte[] hash = read(token);
        transactions.write(
                HOUSE,
                () -> jdbc.sql(
                                "insert into post.unsubscribed (mailbox_hash, since) values (?, ?) on conflict do nothing")
                        .params(hash, Timestamp.from(clock.instant()))
                        .update());
    }

    @Override
    public void subscribeAgain(String token) {
        byte[] hash = read(token);
        transactions.write(
                HOUSE,
                () -> jdbc.sql("delete from post.unsubscribed where mailbox_hash = ?")
                        .param(hash)
                        .update());
    }

    /** Within a transaction of the house. */
    boolean wantsNews(EmailAddress address) {
        return wantsNews(tokens.hash(address));
    }

    private boolean wantsNews(byte[] hash) {
        return jdbc.sql("select not exists (select from post.unsubscribed where mailbox_hash = ?)")
                .param(hash)
                .query(Boolean.class)
                .single();
    }

    private byte[] read(String token) {
        return tokens.read(token).orElseThrow(() -> new ProblemException.NotFound(PostProblem.LINK_UNKNOWN));
    }
}
