package org.saola.species.internal.names;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into words; everything that is no letter, mark or digit parts them. */
final class Words {

    private static final String JOINERS = "'’ʼ‘`´′-‐‑";

    private final String text;
    private final List<Word> words = new ArrayList<>(6);
    private int depth;

    private Words(String text) {
        this.text = text;
    }

    static List<Word> of(String text) {
        Words reading = new Words(text);
        reading.read();
        return reading.words;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (isPart(letter)) {
                at = word(at);
                continue;
            }
            if (letter == '(' || letter == '[') {
                depth++;
            } else if (letter == ')' || letter == ']') {
                depth = Math.max(0, depth - 1);
            } else if (letter == '×' || letter == '✕' || letter == '✖') {
                words.add(Word.HYBRID);
            }
            at += Character.charCount(letter);
        }
    }

    private int word(int start) {
        StringBuilder raw = new StringBuilder(16);
        StringBuilder parted = new StringBuilder(16);
        int at = start;
        boolean inside = true;
        while (inside && at < text.length()) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (isPart(letter)) {
                raw.appendCodePoint(letter);
                parted.appendCodePoint(letter);
            } else if (isInvisible(letter)) {
                // It shows nothing and parts nothing.
            } else if (JOINERS.indexOf(letter) >= 0 && next < text.length() && isPart(text.codePointAt(next))) {
                if ("-‐‑".indexOf(letter) >= 0) {
                    parted.append(' ');
                }
            } else {
                inside = false;
                next = at;
            }
            at = next;
        }
        boolean dotted = at < text.length() && text.charAt(at) == '.';
        add(raw.toString(), parted.toString(), dotted);
        return at;
    }

    private void add(String raw, String parted, boolean dotted) {
        String folded = Letters.fold(raw);
        if (folded.isEmpty()) {
            return;
        }
        if (folded.equals("x") && !dotted) {
            words.add(Word.HYBRID);
            return;
        }
        int first = raw.codePointAt(0);
        boolean capital = Character.isUpperCase(first) && (raw.length() == 1 || !raw.equals(raw.toUpperCase()));
        words.add(new Word(
                folded, capital, depth > 0, dotted, parted.length() == raw.length() ? folded : Letters.fold(parted)));
    }

    private static boolean isPart(int letter) {
        if (letter < 0x80) {
            return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
        }
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    /** Soft hyphens, joiners and marks of direction. */
    static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT;
    }
}
