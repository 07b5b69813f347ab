package org.saola.post.internal;

import java.util.List;
import java.util.Locale;
import org.saola.post.Letter;
import org.springframework.context.MessageSource;

/**
 * What a letter says, in the language of its reader.
 *
 * @param subject one line
 * @param body plain text, lines of at most 76 characters where words allow it, ended by line feeds
 */
record LetterText(String subject, String body) {

    private static final int LINE = 76;
    private static final int LONGEST_SUBJECT = 200;

    /**
     * Writes a letter from the texts of its template.
     *
     * @param home the address of this house, the only site that a value may name
     * @throws org.springframework.context.NoSuchMessageException if the template has no texts
     */
    static LetterText of(Letter letter, MessageSource messages, String home) {
        Locale locale = letter.language().locale();
        Object[] values =
                letter.values().stream().map(value -> harmless(value, home)).toArray();
        String subject = messages.getMessage(letter.template().keys() + "subject", values, locale);
        String body = messages.getMessage(letter.template().keys() + "body", values, locale);
        String foot = messages.getMessage("post.foot", new Object[] {home + "/"}, locale);
        return new LetterText(OneLine.of(subject, LONGEST_SUBJECT), wrapped(body) + "\n\n-- \n" + wrapped(foot) + "\n");
    }

    private static String harmless(String value, String home) {
        return value.startsWith(home + "/")
                ? OneLine.of(value, Integer.MAX_VALUE)
                : OneLine.withoutAddresses(OneLine.of(value, 300));
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        List.of(text.strip().split("\n", -1)).forEach(line -> wrap(line, lines));
        return lines.toString().stripTrailing();
    }

    private static void wrap(String line, StringBuilder to) {
        int length = 0;
        for (String word : line.split(" ")) {
            if (length > 0 && length + 1 + word.length() > LINE) {
                to.append('\n');
                length = 0;
            }
            if (length > 0) {
                to.append(' ');
                length++;
            }
            to.append(word);
            length += word.length();
        }
        to.append('\n');
    }
}
