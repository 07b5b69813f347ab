package org.saola.post.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.saola.kernel.Viewer;
import org.saola.post.Letter;
import org.saola.post.LetterId;
import org.saola.post.Post;
import org.saola.store.PublicAddress;
import org.saola.store.Transactions;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes letters into the database, and wakes the postman once they are committed. */
final class PostOffice implements Post {

    private static final Viewer HOUSE = Viewer.House.at("post.send");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final LetterRows rows;
    private final Transactions transactions;
    private final MessageSource messages;
    private final PublicAddress home;
    private final PostRound round;

    PostOffice(
            LetterRows rows, Transactions transactions, MessageSource messages, PublicAddress home, PostRound round) {
        this.rows = rows;
        this.transactions = transactions;
        this.messages = messages;
        this.home = home;
        this.round = round;
    }

    @Override
    public LetterId send(Letter letter) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a letter belongs into the transaction of what it tells of");
        }
        LetterId id = LetterId.next();
        LetterText text = LetterText.of(letter, messages, home.base());
        Clock clock = round.clock();
        transactions.write(HOUSE, () -> rows.insert(id, letter, text, messageId(), clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                round.wake();
            }
        });
        return id;
    }

    /** Random, so that only who got the letter can say that it came back. */
    private String messageId() {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return "<" + HexFormat.of().formatHex(random) + "@" + home.host() + ">";
    }
}
