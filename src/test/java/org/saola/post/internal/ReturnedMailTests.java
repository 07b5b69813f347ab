package org.saola.post.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaTest;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Uuid7;
import org.saola.kernel.Viewer;
import org.saola.post.Letter;
import org.saola.post.LetterId;
import org.saola.post.LetterTemplate;
import org.saola.post.Letters;
import org.saola.post.ReturnedMail;
import org.saola.store.StartFailure;
import org.saola.store.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Letters that come back: sent over real SMTP, found in a mailbox over real IMAP, encrypted from its first byte. */
@SaolaTest
@Tag("database")
class ReturnedMailTests {

    private static final Viewer.House HOUSE = Viewer.House.at("test.returned");
    private static final LetterTemplate TASK = LetterTemplate.service("post.test.");
    private static final LetterTemplate CODE = LetterTemplate.security("post.test.", java.time.Duration.ofHours(1));
    private static final String BOX = "returns@saola.example";

    private final EmailAddress to = new EmailAddress("a" + Uuid7.next() + "@douanes.example");
    private GreenMail server = new GreenMail();

    /** One for all: GreenMail asks for it once in its life. */
    @TempDir
    static Path folder;

    private static @Nullable Path certificate;

    @Autowired
    ApplicationContext context;

    @Autowired
    Letters letters;

    private PostByHand post;
    private GreenMailUser box;

    @BeforeAll
    static void certify() throws Exception {
        certificate = TestCertificate.make(folder, "localhost").pem();
        System.setProperty(
                "greenmail.tls.keystore.file", folder.resolve("localhost.p12").toString());
        System.setProperty("greenmail.tls.keystore.password", TestCertificate.PASSWORD);
    }

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
        });
        server.start();
        box = server.setUser(BOX, "returns", "pass+word@1");
        post = new PostByHand(context, "smtp://localhost:" + server.getSmtp().getPort(), null, "none");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @AfterAll
    static void forget() {
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @Test
    void a_letter_that_comes_back_for_good_is_noted_and_nothing_more_is_sent_there() throws Exception {
        LetterId id = sent(TASK);
        deliver(notice(id, "failed", "5.1.1", "smtp; 550 5.1.1 <someone> unknown", "text/rfc822-headers"));

        assertThat(collect()).isEqualTo(new ReturnedMail.Found(1, 0));
        assertThat(post.row(id))
                .containsEntry("status", "BOUNCED")
                .containsEntry("reply", "550 5.1.1")
                .containsEntry("problem", "post.problem.returned");
        assertThat(letters.isOutOfReach(to)).isTrue();
        assertThat(server.getReceivedMessagesForDomain("saola.example"))
                .as("it held a copy")
                .isEmpty();

        LetterId next = post.send(letter(TASK));
        LetterId code = post.send(letter(CODE));
        post.postman.deliverDue();
        assertThat(post.row(next)).containsEntry("status", "UNWANTED");
        // The way in is always tried, and that it is taken proves nothing: the server took the one that came back too.
        assertThat(post.row(code)).containsEntry("status", "SENT");
        assertThat(letters.isOutOfReach(to)).isTrue();

        letters.trustAgain(HOUSE, to);
        assertThat(sent(TASK)).satisfies(again -> assertThat(post.row(again)).containsEntry("status", "SENT"));
    }

    @Test
    void a_letter_that_could_not_be_delivered_in_time_is_noted_and_the_address_is_not() throws Exception {
        LetterId id = sent(TASK);
        deliver(notice(id, "failed", "4.4.7", "", "message/rfc822"));

        assertThat(collect()).isEqualTo(new ReturnedMail.Found(1, 0));
        assertThat(post.row(id)).containsEntry("status", "BOUNCED").containsEntry("reply", "4.4.7");
        assertThat(letters.isOutOfReach(to)).isFalse();
    }

    @Test
    void a_letter_that_is_late_or_has_arrived_did_not_come_back() throws Exception {
        LetterId id = sent(TASK);
        deliver(notice(id, "delayed", "4.4.1", "", "text/rfc822-headers"));
        deliver(notice(id, "delivered", "2.1.5", "", "text/rfc822-headers"));

        assertThat(collect()).isEqualTo(new ReturnedMail.Found(0, 2));
        assertThat(post.row(id)).containsEntry("status", "SENT");
        assertThat(collect()).as("looked at once").isEqualTo(new ReturnedMail.Found(0, 0));
        assertThat(server.getReceivedMessagesForDomain("saola.example"))
                .as("stay there")
                .hasSize(2);
    }

    @Test
    void a_stranger_cannot_make_somebody_out_of_reach() throws Exception {
        LetterId id = sent(TASK);
        String id0 = messageId(id);
        String forged = notice(id, "failed", "5.1.1", "", "text/rfc822-headers").replace(id0, "<guess@saola.example>");
        deliver(forged);
        deliver("From: x@evil.example\r\nTo: " + BOX + "\r\nSubject: 550 5.1.1 " + to + "\r\n\r\nFinal-Recipient: "
                + to);
        deliver(
                "From: x@evil.example\r\nContent-Type: multipart/report; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: ;;;\r\n");

        assertThat(collect()).isEqualTo(new ReturnedMail.Found(0, 3));
        assertThat(post.row(id)).containsEntry("status", "SENT");
        assertThat(letters.isOutOfReach(to)).isFalse();
    }

    @Test
    void a_mailbox_that_cannot_be_opened_is_a_problem_with_a_name() {
        assertThatThrownBy(() -> mailbox("wrong", certificate).collect(HOUSE))
                .isInstanceOf(ProblemException.Unavailable.class)
                .hasMessage("post.mailbox-unreached");
        assertThatThrownBy(() -> mailbox("pass+word%401", null).collect(HOUSE))
                .as("a certificate that nobody vouches for")
                .isInstanceOf(ProblemException.Unavailable.class);
        assertThatThrownBy(() ->
                        new MailSettings(null, null, null, null, "none", null, "imap://u:p@127.0.0.1/").bounceServer())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("SAOLA_MAIL_BOUNCES");
    }

    private LetterId sent(LetterTemplate template) {
        LetterId id = post.send(letter(template));
        post.postman.deliverDue();
        assertThat(post.row(id)).containsEntry("status", "SENT");
        return id;
    }

    private Letter letter(LetterTemplate template) {
        return Letter.of(template, to, Language.EN, "Amina");
    }

    private ReturnedMail.Found collect() {
        return mailbox("pass+word%401", certificate).collect(HOUSE);
    }

    private ReturnedMail mailbox(String password, @Nullable Path trusted) {
        String address = "imaps://returns:" + password + "@localhost:"
                + server.getImaps().getPort() + "/INBOX";
        return new ReturnedLetters(
                new MailSettings(null, null, null, null, "required", trusted, address).bounceServer(),
                context.getBean(ReturnedRows.class),
                context.getBean(Transactions.class),
                Clock.systemUTC());
    }

    private String messageId(LetterId id) {
        return String.valueOf(post.row(id).get("message_id"));
    }

    private void deliver(String text) throws Exception {
        box.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** As Postfix writes them. */
    private String notice(LetterId id, String action, String status, String diagnostic, String returned) {
        return String.join(
                "\r\n",
                "From: MAILER-DAEMON@mail.example.org (Mail Delivery System)",
                "To: " + BOX,
                "Subject: Undelivered Mail Returned to Sender",
                "Auto-Submitted: auto-replied",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status;",
                "\tboundary=\"9B095B5ADSN=_01\"",
                "",
                "--9B095B5ADSN=_01",
                "Content-Description: Notification",
                "Content-Type: text/plain; charset=us-ascii",
                "",
                "I'm sorry to have to inform you that your message could not be delivered.",
                "",
                "--9B095B5ADSN=_01",
                "Content-Description: Delivery report",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mail.example.org",
                "Arrival-Date: Tue, 24 Nov 2026 12:00:00 +0000 (UTC)",
                "",
                "Final-Recipient: rfc822; " + to,
                "Action: " + action,
                "Status: " + status,
                diagnostic.isEmpty() ? "Remote-MTA: dns; mx.example" : "Diagnostic-Code: " + diagnostic,
                "",
                "--9B095B5ADSN=_01",
                "Content-Description: Undelivered Message",
                "Content-Type: " + returned,
                "",
                "From: Saola <saola@saola.example>",
                "Message-ID: " + messageId(id),
                "Subject: It waits",
                "",
                "--9B095B5ADSN=_01--",
                "");
    }
}
