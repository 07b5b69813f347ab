package org.saola.post.internal;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.saola.post.OutboxLetter;
import org.saola.store.PrivateFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts letters into the outbox folder, where no mail server is set: one {@code .eml} file each, for this user's eyes only.
 *
 * @param folder {@code post} in the data folder
 */
record OutboxCarrier(Path folder) implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxCarrier.class);

    @Override
    public String status() {
        return "OUTBOX";
    }

    /** Written beside and renamed, so that a reader never finds half a letter; written twice it is one file. */
    @Override
    public Carried carry(MimeMessage message) {
        try {
            PrivateFile.write(file(message.getMessageID()), out -> {
                try {
                    message.writeTo(out);
                } catch (MessagingException unwritable) {
                    throw new IOException(unwritable);
                }
            });
            return new Carried.Taken();
        } catch (IOException | MessagingException unwritable) {
            LOG.warn("A letter could not be put into the outbox folder {}: {}", folder, unwritable.toString());
            return new Carried.NotNow("post.problem.outbox", "");
        }
    }

    /** Reads a letter back; nothing where it is not there. */
    Optional<OutboxLetter> read(String messageId) {
        Path file = file(messageId);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            String[] languages = message.getContentLanguage();
            return Optional.of(new OutboxLetter(
                    text(message.getFrom()),
                    text(message.getAllRecipients()),
                    String.valueOf(message.getSubject()),
                    message.getSentDate().toInstant(),
                    languages == null || languages.length == 0 ? "en" : languages[0],
                    message.getContent().toString().replace("\r\n", "\n")));
        } catch (IOException | MessagingException unreadable) {
            LOG.warn("A letter of the outbox folder {} could not be read: {}", folder, unreadable.toString());
            return Optional.empty();
        }
    }

    void remove(String messageId) {
        try {
            Files.deleteIfExists(file(messageId));
        } catch (IOException kept) {
            LOG.warn("A letter could not be removed from the outbox folder {}: {}", folder, kept.toString());
        }
    }

    private static String text(Address @Nullable [] addresses) {
        return addresses == null || addresses.length == 0 ? "" : ((InternetAddress) addresses[0]).toUnicodeString();
    }

    /** The file of a letter, by the random part of its Message-ID. */
    Path file(String messageId) {
        return folder.resolve(messageId.substring(1, messageId.indexOf('@')) + ".eml");
    }
}
