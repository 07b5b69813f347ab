package org.saola.trade.internal.load;

/**
 * Quantities as whole millionths: exact, and without an object for each.
 *
 * <p>How many decimals were written is kept beside, since the public files print {@code 0.70} where the parts of a sum had
 * two decimals.
 */
public final class QuantityText {

    public static final int DECIMALS = 6;
    static final int WRONG = -1;
    static final int NEGATIVE = -2;
    static final int TOO_FINE = -3;
    static final int TOO_LARGE = -4;

    /** A thousand thousand million: with six decimals it is what eighteen digits hold. */
    private static final int DIGITS = 12;

    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private QuantityText() {}

    /** Returns the millionths of a number without sign, or one of the negative answers above. */
    static long millionths(char[] text, int offset, int length) {
        int end = offset + length;
        long value = 0;
        int digits = 0;
        int at = offset;
        if (at < end && text[at] == '-' && isNumber(text, at + 1, end)) {
            return NEGATIVE;
        }
        for (; at < end && isDigit(text[at]); at++) {
            value = value * 10 + (text[at] - '0');
            digits += value == 0 ? 0 : 1;
            if (digits > DIGITS) {
                return isNumber(text, offset, end) ? TOO_LARGE : WRONG;
            }
        }
        if (at == offset) {
            return WRONG;
        }
        if (at == end) {
            return value * POWERS[DECIMALS];
        }
        int decimals = end - at - 1;
        if (text[at] != '.' || decimals == 0 || !isDigits(text, at + 1, end)) {
            return WRONG;
        }
        if (decimals > DECIMALS) {
            return TOO_FINE;
        }
        for (at++; at < end; at++) {
            value = value * 10 + (text[at] - '0');
        }
        return value * POWERS[DECIMALS - decimals];
    }

    /** Returns how many decimals are written. */
    static int decimals(char[] text, int offset, int length) {
        for (int at = offset + length - 1; at >= offset; at--) {
            if (text[at] == '.') {
                return offset + length - 1 - at;
            }
        }
        return 0;
    }

    /**
     * Appends a quantity as the public files write sums: without decimals where they would all be zero, else with all.
     *
     * @param decimals 0 to 6; none that the value needs may be missing
     */
    public static void append(StringBuilder out, long millionths, int decimals) {
        long whole = millionths / POWERS[DECIMALS];
        long rest = millionths % POWERS[DECIMALS];
        out.append(whole);
        if (rest != 0) {
            appendDecimals(out, rest, decimals);
        }
    }

    /** Appends a quantity as it was written, with decimals that are zero too. */
    public static void appendAsWritten(StringBuilder out, long millionths, int decimals) {
        out.append(millionths / POWERS[DECIMALS]);
        if (decimals > 0) {
            appendDecimals(out, millionths % POWERS[DECIMALS], decimals);
        }
    }

    private static void appendDecimals(StringBuilder out, long rest, int decimals) {
        out.append('.');
        int shown = decimals;
        while (shown < DECIMALS && rest % POWERS[DECIMALS - shown] != 0) {
            shown++;
        }
        long digits = rest / POWERS[DECIMALS - shown];
        for (int place = shown - 1; place >= 0; place--) {
            out.append((char) ('0' + digits / POWERS[place] % 10));
        }
    }

    private static boolean isNumber(char[] text, int from, int end) {
        boolean point = false;
        for (int at = from; at < end; at++) {
            if (text[at] == '.' && !point) {
                point = true;
            } else if (!isDigit(text[at])) {
                return false;
            }
        }
        return end > from;
    }

    private static boolean isDigits(char[] text, int from, int end) {
        for (int at = from; at < end; at++) {
            if (!isDigit(text[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }
}
