package org.saola.post.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Uuid7;
import org.saola.post.Letter;
import org.saola.post.LetterId;
import org.saola.post.LetterTemplate;
import org.saola.post.Subscriptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has a letter of news can end them, and only those. */
@SaolaTest
@Tag("database")
class UnsubscribingTests {

    private static final LetterTemplate NEWS = LetterTemplate.news("post.test.");
    private static final LetterTemplate CODE = LetterTemplate.security("post.test.", Duration.ofMinutes(10));

    private final EmailAddress to = new EmailAddress("N" + Uuid7.next() + "@douanes.example");

    @Autowired
    ApplicationContext context;

    @Autowired
    Subscriptions subscriptions;

    @Test
    void news_carry_a_way_to_end_them_and_are_then_not_sent() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            PostByHand post = new PostByHand(
                    context, "smtp://127.0.0.1:" + server.getSmtp().getPort(), null, "none");
            post.send(Letter.of(NEWS, to, Language.EN, "Amina", ""));
            post.postman.deliverDue();
            MimeMessage message = server.getReceivedMessagesForDomain(to.value())[0];
            assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
            String link = TestPost.found(message).link("/unsubscribe/");
            assertThat(message.getHeader("List-Unsubscribe", null).replaceAll("\\s", ""))
                    .endsWith(link + ">");
            assertThat(link).doesNotContain("douanes");

            String token = link.substring("/unsubscribe/".length());
            assertThat(subscriptions.isSubscribed(token)).isTrue();
            subscriptions.unsubscribe(token);
            subscriptions.unsubscribe(token);
            assertThat(subscriptions.isSubscribed(token)).isFalse();

            LetterId news = post.send(Letter.of(
                    NEWS, new EmailAddress(to.value().toLowerCase(java.util.Locale.ROOT)), Language.EN, "Amina", ""));
            LetterId code = post.send(Letter.of(CODE, to, Language.EN, "Amina", ""));
            post.postman.deliverDue();
            assertThat(post.row(news)).containsEntry("status", "UNWANTED").containsEntry("body", null);
            assertThat(post.row(code)).containsEntry("status", "SENT");

            subscriptions.subscribeAgain(token);
            assertThat(subscriptions.isSubscribed(token)).isTrue();
        } finally {
            server.stop();
        }
    }

    @Test
    void refuses_a_token_that_was_not_made_here() {
        String token = context.getBean(Unsubscribing.class).token(to);
        char other = token.charAt(5) == 'A' ? 'B' : 'A';
        for (String wrong : new String[] {
            "", "x", "é", token.substring(1), token.substring(0, 40), token.substring(0, 5) + other + token.substring(6)
        }) {
            assertThatThrownBy(() -> subscriptions.unsubscribe(wrong)).isInstanceOf(ProblemException.NotFound.class);
        }
    }
}
