package org.saola.species.internal.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that was UTF-8, was read as Windows-1252 and written again: {@code AbeillÃ©}. */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The first letters that two-byte and three-byte UTF-8 shows as, with one that can follow. */
    private static final Pattern SUSPECT = Pattern.compile("[ÂÃÄÅÐÑØÙà-ï][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

    private Mojibake() {}

    /** Whether it looks like such text, or has the sign that stands for a lost letter. */
    static boolean isSuspect(String text) {
        return text.indexOf('\uFFFD') >= 0 || SUSPECT.matcher(text).find();
    }

    /**
     * Returns the text as it was meant; nothing unless every letter fits, since a wrong repair is worse than none.
     */
    static Optional<String> repair(String text) {
        if (!SUSPECT.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            String meant = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return meant.equals(text) ? Optional.empty() : Optional.of(meant);
        } catch (CharacterCodingException notAllFits) {
            return Optional.empty();
        }
    }
}
