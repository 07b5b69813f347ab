package org.saola.kit.sheet;

import java.util.regex.Pattern;

/** What becomes of text in CSV that a spreadsheet would take for a formula. In XLSX text is text. */
public enum Formulas {
    /** An apostrophe goes before it: what the house gives to people. */
    HARMLESS {
        @Override
        String cell(String text) {
            return harmless(text);
        }
    },
    /** Nothing: only for public formats, whose readers are programs and take every character for what it is. */
    AS_WRITTEN {
        @Override
        String cell(String text) {
            return text;
        }
    };

    /** By these a spreadsheet knows a formula; the wide ones where people write Chinese or Japanese. */
    private static final String SIGNS = "=+-@＝＋－＠";

    /** A number with its sign computes nothing, and a lone sign neither. */
    private static final Pattern NUMBER = Pattern.compile("[+-](\\d[\\d.,\\u00A0\\u202F ]*([eE][+-]?\\d+)?%?)?");

    abstract String cell(String text);

    /**
     * Returns text with an apostrophe before it where a spreadsheet that opens it from CSV would compute something.
     *
     * <p>Blanks before the sign do not protect: some spreadsheets cut them off.
     */
    public static String harmless(String text) {
        String shown = text.strip();
        return !shown.isEmpty()
                        && SIGNS.indexOf(shown.charAt(0)) >= 0
                        && !NUMBER.matcher(shown).matches()
                ? "'" + text
                : text;
    }
}
