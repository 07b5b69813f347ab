package org.saola.post.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.saola.store.DataFolder;
import org.springframework.context.ApplicationContext;

/**
 * Reads the outbox of a running program, as an administrator would, after the postman has carried what is due.
 *
 * <pre>{@code
 * TestPost.Found letter = TestPost.lastTo(context, "a.ndong@douanes.example");
 * String link = letter.link("/invitations/");
 * }</pre>
 */
public final class TestPost {

    private TestPost() {}

    /** A letter that was carried. */
    public record Found(String to, String subject, String body, String language, MimeMessage message) {

        /** Returns the path in the letter that begins so. */
        public String link(String path) {
            return Stream.of(body.split("\\s+"))
                    .filter(word -> word.startsWith("http") && word.contains(path))
                    .map(word -> word.substring(word.indexOf(path)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + path + " in: " + body));
        }
    }

    /** Returns the letters to an address, the oldest first. */
    public static List<Found> lettersTo(ApplicationContext context, String address) {
        context.getBean(Postman.class).deliverDue();
        try (Stream<Path> files = Files.list(context.getBean(DataFolder.class).folder("post"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(TestPost::written))
                    .map(TestPost::read)
                    .filter(letter -> letter.to().equalsIgnoreCase(address))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the newest letter to an address. */
    public static Found lastTo(ApplicationContext context, String address) {
        List<Found> letters = lettersTo(context, address);
        if (letters.isEmpty()) {
            throw new AssertionError("no letter to " + address);
        }
        return letters.getLast();
    }

    static Found read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return found(new MimeMessage(Session.getInstance(new Properties()), in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    static Found found(MimeMessage message) throws MessagingException, IOException {
        return new Found(
                message.getAllRecipients()[0].toString(),
                message.getSubject(),
                message.getContent().toString().replace("\r\n", "\n"),
                String.join(",", message.getContentLanguage()),
                message);
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).to(java.util.concurrent.TimeUnit.NANOSECONDS);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
