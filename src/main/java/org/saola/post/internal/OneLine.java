package org.saola.post.internal;

import java.util.regex.Pattern;

/**
 * Makes words of strangers harmless before they stand in a letter.
 *
 * <p>A line break in a header begins another header; marks that change the direction of writing make an address read as
 * another; an address in a name turns an invitation into somebody else’s advertisement.
 */
final class OneLine {

    /** Control and format characters (bidirectional marks among them), line and paragraph separators, halves of pairs. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}]+");

    private static final Pattern SCHEME = Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]*://|\\bwww\\.|\\bmailto:");

    private OneLine() {}

    /** The text on one line of at most so many characters, the last of them an ellipsis where something was cut. */
    static String of(String text, int longest) {
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }

    /** The text without what mail programs turn into a link. */
    static String withoutAddresses(String line) {
        return SCHEME.matcher(line).replaceAll("… ");
    }
}
