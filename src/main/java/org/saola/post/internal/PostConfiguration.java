package org.saola.post.internal;

import java.time.Clock;
import java.util.Locale;
import org.saola.kernel.EmailAddress;
import org.saola.post.Post;
import org.saola.store.DataFolder;
import org.saola.store.PublicAddress;
import org.saola.store.Transactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the post together. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    @Bean
    Carrier carrier(DataFolder folder) {
        return new OutboxCarrier(folder.folder("post"));
    }

    @Bean
    Postman postman(
            LetterRows rows,
            Transactions transactions,
            Carrier carrier,
            MessageSource messages,
            ObjectProvider<Clock> clock) {
        LetterWriter writer = new LetterWriter(
                new EmailAddress("saola@localhost.invalid"), messages.getMessage("post.from", null, Locale.ENGLISH));
        return new Postman(rows, transactions, carrier, writer, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    PostRound postRound(Postman postman, ObjectProvider<Clock> clock) {
        return new PostRound(postman, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Post post(LetterRows rows, Transactions transactions, MessageSource messages, PublicAddress home, PostRound round) {
        return new PostOffice(rows, transactions, messages, home, round);
    }
}
