package org.saola.species.internal.names;

/**
 * Counts how many letters must be changed, added or left out to make one word of another (Levenshtein), for one word against
 * many: all rows of the table at once in the bits of a number (G. Myers, “A fast bit-vector algorithm for approximate string
 * matching”, Journal of the ACM 46, 1999; in the form of H. Hyyrö, 2003).
 *
 * <p>It only sorts out strangers quickly: letters beyond a to z may be taken for each other, so it may say too few.
 */
final class Edits {

    private final long[] places = new long[32];
    private final int length;

    Edits(char[] word) {
        length = Math.min(Long.SIZE, word.length);
        for (int i = 0; i < length; i++) {
            places[word[i] & 31] |= 1L << i;
        }
    }

    int to(Lexicon lexicon, int word) {
        long up = -1;
        long down = 0;
        int edits = length;
        long last = 1L << length - 1;
        char[] letters = lexicon.letters();
        int end = lexicon.start(word) + lexicon.length(word);
        for (int at = lexicon.start(word); at < end; at++) {
            long same = places[letters[at] & 31];
            long diagonal = (same & up) + up ^ up | same | down;
            long rising = down | ~(diagonal | up);
            long falling = up & diagonal;
            if ((rising & last) != 0) {
                edits++;
            }
            if ((falling & last) != 0) {
                edits--;
            }
            rising = rising << 1 | 1;
            falling <<= 1;
            up = falling | ~(diagonal | rising);
            down = rising & diagonal;
        }
        return edits;
    }
}
