package org.saola.trade.internal.load;

import java.util.OptionalLong;

/**
 * The random identifiers of permits in the public files: ten letters and digits, packed into a number.
 *
 * <p>They stand in no relation to the real number of a permit. What is of another form is kept as text in the release.
 */
public final class PermitText {

    private static final int LENGTH = 10;
    private static final int LETTERS = 62;

    private PermitText() {}

    /** Returns a number from 0 on; nothing where the text is not ten letters and digits. */
    public static OptionalLong pack(char[] text, int offset, int length) {
        if (length != LENGTH) {
            return OptionalLong.empty();
        }
        long packed = 0;
        for (int at = offset; at < offset + length; at++) {
            int letter = letter(text[at]);
            if (letter < 0) {
                return OptionalLong.empty();
            }
            packed = packed * LETTERS + letter;
        }
        return OptionalLong.of(packed);
    }

    public static OptionalLong pack(String text) {
        return pack(text.toCharArray(), 0, text.length());
    }

    public static String unpack(long packed) {
        char[] text = new char[LENGTH];
        long rest = packed;
        for (int at = LENGTH - 1; at >= 0; at--) {
            int letter = (int) (rest % LETTERS);
            text[at] = (char) (letter < 10 ? '0' + letter : letter < 36 ? 'A' + letter - 10 : 'a' + letter - 36);
            rest /= LETTERS;
        }
        return new String(text);
    }

    private static int letter(char each) {
        if (each >= '0' && each <= '9') {
            return each - '0';
        }
        if (each >= 'A' && each <= 'Z') {
            return each - 'A' + 10;
        }
        return each >= 'a' && each <= 'z' ? each - 'a' + 36 : -1;
    }
}
