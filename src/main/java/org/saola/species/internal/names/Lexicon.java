package org.saola.species.internal.names;

import java.util.Arrays;
import java.util.Collection;

/** Every word of every name, sorted, in one array of letters. A word is known by its place. */
final class Lexicon {

    private final char[] letters;
    private final int[] starts;

    Lexicon(Collection<String> words) {
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted);
        starts = new int[sorted.length + 1];
        for (int i = 0; i < sorted.length; i++) {
            starts[i + 1] = starts[i] + sorted[i].length();
        }
        letters = new char[starts[sorted.length]];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i].getChars(0, sorted[i].length(), letters, starts[i]);
        }
    }

    int size() {
        return starts.length - 1;
    }

    /** Returns the place of a word, or -1. */
    int find(String word) {
        int place = from(word);
        return place < size() && compare(place, word, false) == 0 ? place : -1;
    }

    /** Returns the place of the first word that is not before this one. */
    int from(String word) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, word, false) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the place behind the last word that begins like this. */
    int behind(String prefix) {
        int low = from(prefix);
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, prefix, true) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int place, String word, boolean prefix) {
        int start = starts[place];
        int length = starts[place + 1] - start;
        int common = Math.min(length, word.length());
        for (int i = 0; i < common; i++) {
            int difference = letters[start + i] - word.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return prefix && length >= word.length() ? 0 : length - word.length();
    }

    String word(int place) {
        return new String(letters, starts[place], length(place));
    }

    int length(int place) {
        return starts[place + 1] - starts[place];
    }

    char letter(int place, int index) {
        return letters[starts[place] + index];
    }

    char[] letters() {
        return letters;
    }

    int start(int place) {
        return starts[place];
    }

    /** Whether a word has these letters anywhere. */
    boolean contains(int place, String part) {
        int last = starts[place + 1] - part.length();
        char first = part.charAt(0);
        for (int at = starts[place]; at <= last; at++) {
            if (letters[at] == first && matches(at, part, 1)) {
                return true;
            }
        }
        return false;
    }

    boolean startsWith(int place, String prefix) {
        return length(place) >= prefix.length() && matches(starts[place], prefix, 0);
    }

    private boolean matches(int at, String part, int from) {
        for (int i = from; i < part.length(); i++) {
            if (letters[at + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    long bytes() {
        return 2L * letters.length + 4L * starts.length;
    }
}
