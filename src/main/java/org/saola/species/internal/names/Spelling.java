package org.saola.species.internal.names;

import java.util.Arrays;

/**
 * How far one word is from another: the Damerau–Levenshtein distance with transposed neighbours (optimal string alignment),
 * in tenths of a letter, where the usual slips in scientific names weigh less.
 *
 * <p>It keeps its rows between calls: one for each thread at a time.
 */
final class Spelling {

    /** What one letter weighs. */
    static final int LETTER = 10;

    /** What another Latin ending weighs, however it is written. */
    static final int ENDING = 5;

    static final int FAR = 1_000;
    private static final int LONGEST = 40;
    private static final int SLIP = 4;
    private static final String VOWELS = "aeiouy";
    private static final String[] ALIKE = {
        "iy", "ij", "ck", "cq", "sz", "vw", "uv", "fp", "bp", "dt", "mn", "bv", "sc", "gj"
    };
    private static final byte[] SWAPS = swaps();

    private int[] before = new int[LONGEST + 1];
    private int[] above = new int[LONGEST + 1];
    private int[] row = new int[LONGEST + 1];
    private final int[] gaps = new int[LONGEST + 1];

    private static byte[] swaps() {
        byte[] swaps = new byte[26 * 26];
        Arrays.fill(swaps, (byte) LETTER);
        for (char one : VOWELS.toCharArray()) {
            for (char other : VOWELS.toCharArray()) {
                set(swaps, one, other, 7);
            }
        }
        for (String pair : ALIKE) {
            set(swaps, pair.charAt(0), pair.charAt(1), SLIP);
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            set(swaps, letter, letter, 0);
        }
        return swaps;
    }

    private static void set(byte[] swaps, char one, char other, int weight) {
        swaps[(one - 'a') * 26 + other - 'a'] = (byte) weight;
        swaps[(other - 'a') * 26 + one - 'a'] = (byte) weight;
    }

    /** Returns the distance from a word to one of the lexicon, or {@link #FAR} where it is more than {@code most}. */
    int distance(char[] typed, Lexicon lexicon, int place, int most) {
        return distance(typed, lexicon.letters(), lexicon.start(place), lexicon.length(place), most);
    }

    private int distance(char[] one, char[] other, int from, int length, int most) {
        if (one.length > LONGEST || length > LONGEST || Math.abs(one.length - length) * SLIP > most) {
            return FAR;
        }
        int shorter = Math.min(one.length, length);
        int begin = 0;
        while (begin < shorter && one[begin] == other[from + begin]) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one[one.length - 1 - end] == other[from + length - 1 - end]) {
            end++;
        }
        return between(
                new Span(one, 0, one.length, begin, one.length - end),
                new Span(other, from, from + length, from + begin, from + length - end),
                most);
    }

    /** A word in an array of letters, from start to stop, of which the letters from begin to end are compared. */
    private record Span(char[] letters, int start, int stop, int begin, int end) {

        int size() {
            return end - begin;
        }

        char letter(int number) {
            return letters[begin + number - 1];
        }

        /** What it weighs that the other word lacks this letter: less where it is hardly heard. */
        int lost(int number) {
            int at = begin + number - 1;
            char letter = letters[at];
            if (at > start && letters[at - 1] == letter || at + 1 < stop && letters[at + 1] == letter) {
                return SLIP;
            }
            if (letter == 'h') {
                return 6;
            }
            return (letter == 'a' || letter == 'o') && at + 1 < stop && letters[at + 1] == 'e' ? 5 : LETTER;
        }
    }

    private int between(Span one, Span other, int most) {
        int length = other.size();
        row[0] = 0;
        for (int j = 1; j <= length; j++) {
            gaps[j] = other.lost(j);
            row[j] = row[j - 1] + gaps[j];
        }
        for (int i = 1; i <= one.size(); i++) {
            int[] free = before;
            before = above;
            above = row;
            row = free;
            char letter = one.letter(i);
            int lost = one.lost(i);
            row[0] = above[0] + lost;
            int best = row[0];
            for (int j = 1; j <= length; j++) {
                char wanted = other.letter(j);
                int least =
                        Math.min(above[j - 1] + swap(letter, wanted), Math.min(above[j] + lost, row[j - 1] + gaps[j]));
                if (i > 1
                        && j > 1
                        && letter != wanted
                        && letter == other.letter(j - 1)
                        && one.letter(i - 1) == wanted) {
                    least = Math.min(least, before[j - 2] + LETTER);
                }
                row[j] = least;
                best = Math.min(best, least);
            }
            if (best > most) {
                return FAR;
            }
        }
        return row[length] > most ? FAR : row[length];
    }

    private static int swap(char one, char other) {
        if (one == other) {
            return 0;
        }
        return one < 'a' || one > 'z' || other < 'a' || other > 'z' ? LETTER : SWAPS[(one - 'a') * 26 + other - 'a'];
    }
}
