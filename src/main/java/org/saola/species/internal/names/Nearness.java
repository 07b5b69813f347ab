package org.saola.species.internal.names;

/**
 * How near a typed word that is like no word at all is to those of one name: where the genus is known, the epithet may be
 * further from its own than one that is looked for everywhere.
 *
 * <p>It compares so many words and no more, so that no text takes long.
 */
final class Nearness {

    private static final int MOST_COMPARED = 6_000;

    private final NameShelf shelf;
    private final Question question;
    private final char[] typed;
    private final Edits edits;
    private int compared;

    Nearness(NameShelf shelf, Question question, int word) {
        this.shelf = shelf;
        this.question = question;
        typed = question.letters(word);
        edits = new Edits(typed);
    }

    /** Returns what of the typed word the name has, in tenths of a letter. */
    int of(int name) {
        Lists words = shelf.words();
        int near = 0;
        for (int at = words.start(name); at < words.end(name) && compared < MOST_COMPARED; at++) {
            compared++;
            if (edits.to(shelf.lexicon(), words.value(at)) <= typed.length / 2 + 1) {
                int most = typed.length * Spelling.LETTER / 2;
                int distance = question.spelling().distance(typed, shelf.lexicon(), words.value(at), most);
                near = Math.max(near, typed.length * Spelling.LETTER - distance);
            }
        }
        return near;
    }
}
