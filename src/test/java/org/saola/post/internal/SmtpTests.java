package org.saola.post.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaTest;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.Uuid7;
import org.saola.post.Letter;
import org.saola.post.LetterId;
import org.saola.post.LetterTemplate;
import org.saola.post.Letters;
import org.saola.store.StartFailure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Letters over real SMTP: encrypted or not at all, again after a while, never more than wanted. */
@SaolaTest
@Tag("database")
class SmtpTests {

    private static final LetterTemplate CODE = LetterTemplate.security("post.test.", Duration.ofMinutes(10));
    private static final LetterTemplate INVITATION = LetterTemplate.security("post.test.", Duration.ofHours(72));
    private static final LetterTemplate TASK = LetterTemplate.service("post.test.");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final EmailAddress to = new EmailAddress("a" + Uuid7.next() + "@douanes.example");

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext context;

    @Autowired
    Letters letters;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_letter_goes_over_an_encrypted_connection_and_says_what_it_should_in_french() throws Exception {
        TestCertificate certificate = TestCertificate.make(folder, "localhost");
        try (SmtpFront front =
                new SmtpFront(server.getSmtp().getPort(), SmtpFront.Encryption.STARTTLS, certificate.server())) {
            PostByHand post =
                    new PostByHand(context, "smtp://localhost:" + front.port(), certificate.pem(), "required");
            LetterId id = post.send(letter(INVITATION, Language.FR, "Aïssatou N’Diaye"));
            post.postman.deliverDue();

            TestPost.Found letter = TestPost.found(received().getFirst());
            assertThat(letter.subject()).isEqualTo("Un mot pour Aïssatou N’Diaye : tâche à vérifier");
            assertThat(letter.body()).contains("Bonjour Aïssatou N’Diaye,", "coupée en deux lignes");
            assertThat(letter.body().lines()).allMatch(line -> line.length() <= 76);
            assertThat(letter.message().getHeader("Subject", null)).startsWith("=?UTF-8?");
            assertThat(letter.message().getFrom()[0]).hasToString("Saola <saola@saola.example>");
            assertThat(letter.message().getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
            assertThat(letter.message().getHeader("List-Unsubscribe")).isNull();
            assertThat(post.row(id)).containsEntry("status", "SENT").containsEntry("body", null);
            assertThat(front.commands())
                    .filteredOn(command -> command.contains("MAIL FROM") || command.contains("RCPT"))
                    .isNotEmpty()
                    .allMatch(command -> command.startsWith("encrypted "));
        }
    }

    @Test
    void a_letter_goes_over_a_connection_that_is_encrypted_from_its_first_byte() throws Exception {
        TestCertificate certificate = TestCertificate.make(folder, "localhost");
        try (SmtpFront front =
                new SmtpFront(server.getSmtp().getPort(), SmtpFront.Encryption.IMPLICIT, certificate.server())) {
            PostByHand post =
                    new PostByHand(context, "smtps://localhost:" + front.port(), certificate.pem(), "required");
            post.send(letter(INVITATION, Language.ES, "Íñigo Muñoz"));
            post.postman.deliverDue();
            assertThat(TestPost.found(received().getFirst()).subject()).isEqualTo("¿Algo nuevo, Íñigo Muñoz? Mañana");
        }
    }

    @Test
    void sends_nothing_to_a_server_without_encryption_or_with_another_name() throws Exception {
        TestCertificate other = TestCertificate.make(folder, "mail.other.example");
        try (SmtpFront wrongName =
                        new SmtpFront(server.getSmtp().getPort(), SmtpFront.Encryption.STARTTLS, other.server());
                SmtpFront plain = new SmtpFront(server.getSmtp().getPort(), SmtpFront.Encryption.NONE, null)) {
            for (SmtpFront front : List.of(wrongName, plain)) {
                PostByHand post = new PostByHand(context, "smtp://localhost:" + front.port(), other.pem(), "required");
                LetterId id = post.send(letter(INVITATION, Language.EN, "Amina"));
                post.postman.deliverDue();
                assertThat(post.row(id))
                        .containsEntry("status", "WAITING")
                        .containsEntry("problem", "post.problem.encryption");
                assertThat(front.commands()).noneMatch(command -> command.contains("MAIL"));
            }
        }
        assertThat(received()).isEmpty();
    }

    @Test
    void a_password_never_travels_unencrypted_and_is_never_shown() {
        MailSettings open = new MailSettings(
                "smtp://user:s3cret@mail.example", "saola@saola.example", null, "s3cret", "none", null, null);
        assertThatThrownBy(open::server).isInstanceOf(StartFailure.class).hasMessageNotContaining("s3cret");
        MailSettings malformed =
                new MailSettings("smtp://user:s3cret word@mail", null, null, "s3cret", "required", null, null);
        assertThatThrownBy(malformed::server).isInstanceOf(StartFailure.class).hasMessageNotContaining("s3cret");
        MailSettings good =
                new MailSettings("smtp://a%40b:p%2Fw+1@mail.example", null, null, null, "required", null, null);
        assertThat(good.server().user()).isEqualTo("a@b");
        assertThat(good.server().password()).isEqualTo("p/w+1");
        assertThat(Stream.of(open, malformed, good, good.server()).map(Object::toString))
                .noneMatch(text -> text.contains("s3cret") || text.contains("p/w+1"));
    }

    @Test
    void a_letter_waits_for_a_server_that_is_down_and_goes_when_it_is_back() {
        int port = server.getSmtp().getPort();
        server.stop();
        PostByHand post = plain(port);
        LetterId id = post.send(letter(INVITATION, Language.EN, "Amina"));
        post.postman.deliverDue();
        assertThat(post.row(id)).containsEntry("status", "WAITING").containsEntry("problem", "post.problem.unreached");

        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            post.postman.deliverDue();
            assertThat(again.getReceivedMessages()).as("not before its time").isEmpty();
            post.clock.move(Duration.ofSeconds(37));
            post.postman.deliverDue();
            assertThat(again.getReceivedMessages()).hasSize(1);
            assertThat(post.row(id)).containsEntry("status", "SENT").containsEntry("attempts", 2);
        } finally {
            again.stop();
        }
    }

    @Test
    void waits_longer_each_time_and_not_for_ever() {
        int port = server.getSmtp().getPort();
        server.stop();
        PostByHand post = plain(port);
        LetterId id = post.send(letter(TASK, Language.EN, "Amina"));
        for (int hours = 0; hours < 71; hours++) {
            post.postman.deliverDue();
            post.clock.move(Duration.ofHours(1));
        }
        assertThat(post.row(id)).containsEntry("status", "WAITING");
        assertThat((Integer) post.row(id).get("attempts")).isBetween(20, 60);
        post.clock.move(Duration.ofHours(3));
        post.postman.deliverDue();
        assertThat(post.row(id)).containsEntry("status", "EXPIRED").containsEntry("body", null);
    }

    @Test
    void a_code_is_not_sent_after_it_is_worth_nothing() {
        PostByHand post = plain(server.getSmtp().getPort());
        LetterId id = post.send(letter(CODE, Language.EN, "Amina"));
        post.clock.move(Duration.ofMinutes(10));
        post.postman.deliverDue();
        assertThat(received()).isEmpty();
        assertThat(post.row(id))
                .containsEntry("status", "EXPIRED")
                .containsEntry("subject", null)
                .containsEntry("body", null);
    }

    @Test
    void an_address_that_the_server_refuses_is_noted_and_spared_until_somebody_trusts_it_again() throws Exception {
        try (SmtpFront front = new SmtpFront(server.getSmtp().getPort(), SmtpFront.Encryption.NONE, null)) {
            front.refuse(to.value(), "550 5.1.1 No such user; the letter said: secret");
            PostByHand post = plain(front.port());
            LetterId id = post.send(letter(INVITATION, Language.EN, "Amina"));
            post.postman.deliverDue();
            assertThat(post.row(id))
                    .containsEntry("status", "FAILED")
                    .containsEntry("attempts", 1)
                    .containsEntry("problem", "post.problem.address")
                    .containsEntry("reply", "550 5.1.1");
            assertThat(letters.isOutOfReach(new EmailAddress(to.value().toUpperCase(java.util.Locale.ROOT))))
                    .isTrue();

            front.refuse(to.value(), "");
            LetterId spared = post.send(letter(TASK, Language.EN, "Amina"));
            post.postman.deliverDue();
            assertThat(post.row(spared)).containsEntry("status", "UNWANTED");

            LetterId code = post.send(letter(CODE, Language.EN, "Amina"));
            post.postman.deliverDue();
            assertThat(post.row(code)).as("getting in is tried all the same").containsEntry("status", "SENT");
            assertThat(letters.isOutOfReach(to)).as("the server takes it now").isFalse();
        }
    }

    @Test
    void a_server_that_asks_to_come_later_or_refuses_the_letter_says_nothing_of_the_address() throws Exception {
        try (SmtpFront front = new SmtpFront(server.getSmtp().getPort(), SmtpFront.Encryption.NONE, null)) {
            PostByHand post = plain(front.port());
            front.refuse(to.value(), "450 4.2.0 Greylisted");
            LetterId later = post.send(letter(INVITATION, Language.EN, "Amina"));
            post.postman.deliverDue();
            assertThat(post.row(later)).containsEntry("status", "WAITING").containsEntry("reply", "450 4.2.0");

            front.refuse(to.value(), "554 5.7.1 Relay access denied");
            post.clock.move(Duration.ofMinutes(1));
            post.postman.deliverDue();
            assertThat(post.row(later))
                    .containsEntry("status", "FAILED")
                    .containsEntry("problem", "post.problem.refused");
            assertThat(letters.isOutOfReach(to)).isFalse();
        }
    }

    @Test
    void a_name_adds_no_header_and_no_address_of_another_site() throws Exception {
        PostByHand post = plain(server.getSmtp().getPort());
        post.send(Letter.of(
                INVITATION,
                to,
                Language.EN,
                "Eve\r\nBcc: all@douanes.example\r\n\r\nCome to https://evil.example/\u202E www.evil.example",
                "http://evil.example/"));
        post.postman.deliverDue();

        MimeMessage message = received().getFirst();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getHeader("Bcc")).isNull();
        TestPost.Found letter = TestPost.found(message);
        assertThat(letter.subject())
                .startsWith("A word for Eve Bcc: all@douanes.example")
                .doesNotContain("\n");
        assertThat(letter.subject() + letter.body())
                .doesNotContain("://evil", "www.")
                .doesNotContain("\u202E");
    }

    @Test
    void a_letter_that_is_sent_twice_has_one_message_id() throws Exception {
        PostByHand post = plain(server.getSmtp().getPort());
        LetterId id = post.send(letter(INVITATION, Language.EN, "Amina"));
        WaitingLetter letter = new WaitingLetter(
                id.value(),
                "SECURITY",
                to.value(),
                "en",
                "Subject",
                "Body",
                String.valueOf(post.row(id).get("message_id")),
                0,
                post.clock.instant(),
                post.clock.instant());
        Delivery delivery = new Delivery(
                new LetterWriter(
                        to,
                        context,
                        context.getBean(org.saola.store.PublicAddress.class),
                        context.getBean(Unsubscribing.class)),
                new SmtpCarrier(
                        new MailSettings(
                                        "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                                        null,
                                        null,
                                        null,
                                        "none",
                                        null,
                                        null)
                                .server(),
                        "saola.example"));
        delivery.deliver(letter);
        delivery.deliver(letter);
        assertThat(received()).extracting(MimeMessage::getMessageID).hasSize(2).containsOnly(letter.messageId());
        post.postman.deliverDue();
    }

    private Letter letter(LetterTemplate template, Language language, String name) {
        return Letter.of(template, to, language, name, "http://127.0.0.1/x");
    }

    private PostByHand plain(int port) {
        return new PostByHand(context, "smtp://127.0.0.1:" + port, null, "none");
    }

    private List<MimeMessage> received() {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> {
                    try {
                        return message.getAllRecipients()[0].toString().equals(to.value());
                    } catch (jakarta.mail.MessagingException malformed) {
                        throw new AssertionError(malformed);
                    }
                })
                .toList();
    }
}
