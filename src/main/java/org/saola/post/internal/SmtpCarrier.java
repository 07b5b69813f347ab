package org.saola.post.internal;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.saola.post.internal.MailSettings.MailServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives letters to a mail server (RFC 5321).
 *
 * <p>A reply of 5xx is for good; it counts against the address where the server refused the recipient (RFC 3463: class 1,
 * addressing, or 2, the mailbox; or no class and the code of a mailbox). Everything else may be better later. What the
 * server said in words is not kept: it may repeat the letter.
 */
final class SmtpCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);

    /** The code of a reply and, where the server has them, the three numbers of RFC 3463. */
    private static final Pattern REPLY =
            Pattern.compile("^([45]\\d\\d)(?:[ -](?:([45]\\.(\\d{1,3})\\.\\d{1,3})\\b)?|$)");

    private static final List<Integer> CODES_OF_MAILBOXES = List.of(550, 551, 553);

    private final MailServer server;
    private final String protocol;
    private final Session session;

    SmtpCarrier(MailServer server, String ourName) {
        this.server = server;
        this.protocol = MailSession.protocol("smtp", server);
        this.session = MailSession.to(server, "smtp", ourName);
    }

    @Override
    public String status() {
        return "SENT";
    }

    @Override
    public Carried carry(MimeMessage message) {
        try (Transport transport = session.getTransport(protocol)) {
            if (server.signsIn()) {
                transport.connect(server.host(), server.port(), server.user(), server.password());
            } else {
                transport.connect(server.host(), server.port(), null, null);
            }
            transport.sendMessage(message, message.getAllRecipients());
            return new Carried.Taken();
        } catch (MessagingException failure) {
            Carried answer = answer(failure);
            LOG.warn("A letter was not taken by {}: {}", server, answer);
            return answer;
        }
    }

    private static Carried answer(MessagingException failure) {
        List<Throwable> chain = chain(failure);
        boolean recipient = chain.stream().anyMatch(SmtpCarrier::refusesRecipient);
        for (Throwable cause : chain) {
            Matcher reply = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof SendFailedException && reply.find()) {
                return refused(reply, recipient);
            }
            if (cause instanceof AuthenticationFailedException) {
                return new Carried.NotNow("post.problem.sign-in", "");
            }
            if (cause instanceof SSLException
                    || String.valueOf(cause.getMessage()).contains("STARTTLS")) {
                return new Carried.NotNow("post.problem.encryption", "");
            }
        }
        return new Carried.NotNow("post.problem.unreached", "");
    }

    private static boolean refusesRecipient(Throwable cause) {
        return cause instanceof SendFailedException sending
                && sending.getInvalidAddresses() != null
                && sending.getInvalidAddresses().length > 0;
    }

    private static Carried refused(Matcher reply, boolean recipient) {
        int code = Integer.parseInt(reply.group(1));
        String subject = reply.group(3);
        String codes = reply.group(1) + (subject == null ? "" : " " + reply.group(2));
        if (code / 100 != 5) {
            return new Carried.NotNow("post.problem.later", codes);
        }
        boolean address = recipient
                && (subject == null ? CODES_OF_MAILBOXES.contains(code) : subject.equals("1") || subject.equals("2"));
        return new Carried.Never(address ? "post.problem.address" : "post.problem.refused", codes, address);
    }

    private static List<Throwable> chain(MessagingException failure) {
        List<Throwable> chain = new ArrayList<>();
        collect(failure, chain);
        return chain;
    }

    private static void collect(@org.jspecify.annotations.Nullable Throwable failure, List<Throwable> chain) {
        if (failure == null || chain.contains(failure)) {
            return;
        }
        chain.add(failure);
        if (failure instanceof MessagingException mail) {
            collect(mail.getNextException(), chain);
        }
        collect(failure.getCause(), chain);
    }
}
