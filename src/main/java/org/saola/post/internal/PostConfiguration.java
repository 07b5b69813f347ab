package org.saola.post.internal;

import java.time.Clock;
import org.saola.post.Letters;
import org.saola.post.Post;
import org.saola.post.PostWay;
import org.saola.post.ReturnedMail;
import org.saola.store.DataFolder;
import org.saola.store.PublicAddress;
import org.saola.store.Transactions;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the post together. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    OutboxCarrier outbox(DataFolder folder) {
        return new OutboxCarrier(folder.folder("post"));
    }

    @Bean
    Delivery delivery(
            MailSettings settings,
            OutboxCarrier outbox,
            MessageSource messages,
            PublicAddress home,
            Unsubscribing tokens) {
        Carrier carrier = settings.hasServer() ? new SmtpCarrier(settings.server(), home.host()) : outbox;
        return new Delivery(new LetterWriter(settings.sender(home.host()), messages, home, tokens), carrier);
    }

    @Bean
    Unsubscribing unsubscribing(DataFolder folder) {
        return Unsubscribing.withKeyIn(folder.folder("secrets"));
    }

    @Bean
    SubscriptionDesk subscriptions(JdbcClient jdbc, Transactions transactions, Unsubscribing tokens) {
        return new SubscriptionDesk(jdbc, transactions, tokens, clock);
    }

    @Bean
    Postman postman(
            LetterRows rows,
            Transactions transactions,
            Delivery delivery,
            SubscriptionDesk subscriptions,
            BounceRows bounces) {
        return new Postman(rows, transactions, delivery, new Wishes(subscriptions, bounces), clock);
    }

    @Bean
    PostRound postRound(Postman postman) {
        return new PostRound(postman, clock);
    }

    @Bean
    Post post(LetterRows rows, Transactions transactions, MessageSource messages, PublicAddress home, PostRound round) {
        return new PostOffice(rows, transactions, messages, home, round);
    }

    @Bean
    Letters letters(
            LetterList letters, BounceRows bounces, Transactions transactions, OutboxCarrier outbox, PostWays ways) {
        return new LetterDesk(letters, bounces, transactions, outbox, ways::present);
    }

    @Bean
    ReturnedMail returnedMail(MailSettings settings, ReturnedRows rows, Transactions transactions) {
        return new ReturnedLetters(settings.hasBounces() ? settings.bounceServer() : null, rows, transactions, clock);
    }

    @Bean
    PostWays postWays(MailSettings settings, PublicAddress home) {
        return new PostWays(settings, home);
    }

    /** Tells by which way letters leave. */
    record PostWays(MailSettings settings, PublicAddress home) {
        PostWay present() {
            return new PostWay(
                    settings.hasServer() ? settings.server().toString() : "",
                    settings.hasServer() && settings.server().isEncrypted(),
                    settings.sender(home.host()).value(),
                    settings.hasBounces());
        }
    }
}
