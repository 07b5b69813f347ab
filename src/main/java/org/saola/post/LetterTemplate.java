package org.saola.post;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A kind of letter: where its texts are, what it is for, and for how long it is worth sending.
 *
 * <p>The texts belong to the room that sends: {@code name} (what administrators call it, without placeholders), {@code
 * subject} and {@code body}, in every language. Placeholders are numbered ({@code {0}}); a body has plain text with {@code
 * \n\n} between paragraphs and an address of a page on a line of its own.
 *
 * @param keys what the keys of the texts begin with, dot at the end: {@code identity.mail.invitation.}
 * @param goodFor after this the letter is not sent any more, however often it was tried
 */
public record LetterTemplate(String keys, Purpose purpose, Duration goodFor) {

    private static final Pattern KEYS = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+\\.");
    private static final Duration DAYS = Duration.ofDays(3);

    /** @throws IllegalArgumentException if the keys do not begin with a room or do not end with a dot, or it is good for no time */
    public LetterTemplate {
        if (!KEYS.matcher(keys).matches()) {
            throw new IllegalArgumentException("not the beginning of message keys: " + keys);
        }
        if (!goodFor.isPositive()) {
            throw new IllegalArgumentException("good for no time: " + keys);
        }
    }

    public static LetterTemplate security(String keys, Duration goodFor) {
        return new LetterTemplate(keys, Purpose.SECURITY, goodFor);
    }

    public static LetterTemplate service(String keys) {
        return new LetterTemplate(keys, Purpose.SERVICE, DAYS);
    }

    public static LetterTemplate news(String keys) {
        return new LetterTemplate(keys, Purpose.NEWS, DAYS);
    }
}
