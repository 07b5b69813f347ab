package org.saola.species.internal.names;

/**
 * A word of a text.
 *
 * @param folded its letters as they are compared; {@code ×} for the sign of hybrids
 * @param capital whether it begins with a capital and does not consist of capitals
 * @param bracketed whether it stands in brackets
 * @param dotted whether a full stop follows it
 * @param hyphens its parts where it is written with hyphens, parted by a blank; else the same as {@code folded}
 */
record Word(String folded, boolean capital, boolean bracketed, boolean dotted, String hyphens) {

    static final Word HYBRID = new Word("×", false, false, false, "×");

    boolean isHybridSign() {
        return folded.equals("×");
    }

    boolean isNumber() {
        return Character.isDigit(folded.charAt(0));
    }

    /** Whether it is written as authors are written behind a name. */
    boolean looksLikeAuthor() {
        return capital || bracketed || isNumber();
    }
}
