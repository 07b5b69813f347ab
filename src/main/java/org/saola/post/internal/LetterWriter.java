package org.saola.post.internal;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.store.PublicAddress;
import org.springframework.context.MessageSource;

/**
 * Writes a waiting letter as a message of RFC 5322: plain text in UTF-8, headers encoded after RFC 2047.
 *
 * @param from whom letters come from
 */
record LetterWriter(EmailAddress from, MessageSource messages, PublicAddress home, Unsubscribing tokens) {

    private static final Session SESSION = Session.getInstance(new Properties());

    MimeMessage write(WaitingLetter letter) throws MessagingException {
        EmailAddress to = new EmailAddress(letter.recipient());
        Language language = new Language(letter.language());
        MimeMessage message = new Written(letter.messageId());
        message.setFrom(address(from.ascii(), messages.getMessage("post.from", null, language.locale())));
        message.setRecipient(Message.RecipientType.TO, address(to.ascii(), ""));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.createdAt()));
        message.setHeader("Content-Language", letter.language());
        // RFC 3834: no absence notes, please.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(letter.body() + foot(letter, to, language, message), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    /** RFC 8058: a mail program may unsubscribe with one request; a person with the link at the end. */
    private String foot(WaitingLetter letter, EmailAddress to, Language language, MimeMessage message)
            throws MessagingException {
        if (!letter.purpose().equals("NEWS")) {
            return "";
        }
        String link = home.link("/unsubscribe/" + tokens.token(to));
        message.setHeader("List-Unsubscribe", "<" + link + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return messages.getMessage("post.unsubscribe.foot", null, language.locale()) + "\n" + link + "\n";
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        InternetAddress result = new InternetAddress(address, true);
        try {
            result.setPersonal(name.isEmpty() ? null : name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException neverForUtf8) {
            throw new MessagingException("UTF-8", neverForUtf8);
        }
        return result;
    }

    /** Keeps the Message-ID that the letter was given, however often it is written. */
    private static final class Written extends MimeMessage {

        private final String id;

        Written(String id) {
            super(SESSION);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
