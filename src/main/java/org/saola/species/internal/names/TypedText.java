package org.saola.species.internal.names;

import java.util.ArrayList;
import java.util.List;
import org.saola.species.internal.names.Qualifiers.Marker;

/**
 * A text read as a scientific name: what remains without signs, ranks and doubts, and which of those there were.
 *
 * @param text as it was given, without mark-up and blanks around it
 * @param words all of them, in order
 * @param names the words without qualifiers and signs of hybrids: the name, then perhaps its author
 * @param hybridAt how many of {@code names} stand before the first sign of hybrids; -1 without any
 * @param marker the last rank that was written
 * @param signs what else there was
 */
record TypedText(String text, List<Word> words, List<Word> names, int hybridAt, Marker marker, Signs signs) {

    /** No name with its authors is as long: what is longer is something else. */
    static final int LONGEST = 600;

    private static final int LONGEST_WITH_BLANKS = 20_000;
    private static final int MOST_WORDS = 60;

    /**
     * What was left out of a text.
     *
     * @param doubt “cf.”, “aff.”, “?” and their like: it is not certainly this taxon
     * @param anySpecies “sp.”, “spp.”
     * @param subgenus a word in brackets behind the genus
     * @param inside words between the epithet and a rank, the author of the species
     * @param hanging a rank at the end, with no word for it
     */
    record Signs(boolean doubt, boolean anySpecies, boolean subgenus, boolean inside, boolean hanging) {

        boolean leftOut() {
            return doubt || anySpecies || hanging;
        }
    }

    static TypedText read(String typed) {
        if (typed.length() > LONGEST_WITH_BLANKS) {
            return of("", List.of());
        }
        String text = Markup.strip(typed).strip();
        List<Word> words = text.length() > LONGEST ? List.of() : Words.of(text);
        return of(text, words.size() > MOST_WORDS ? List.of() : words);
    }

    private static TypedText of(String text, List<Word> words) {
        List<Word> names = new ArrayList<>(words.size());
        int hybridAt = -1;
        boolean doubt = text.indexOf('?') >= 0 || text.indexOf('¿') >= 0;
        boolean anySpecies = false;
        boolean subgenus = false;
        boolean inside = false;
        Marker marker = Marker.NONE;
        boolean hanging = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String folded = word.folded();
            Word next = i + 1 < words.size() ? words.get(i + 1) : null;
            Marker rank =
                    names.size() < 2 || word.capital() || word.bracketed() ? Marker.NONE : Qualifiers.marker(folded);
            if (word.isHybridSign()) {
                hybridAt = hybridAt < 0 ? names.size() : hybridAt;
            } else if (!names.isEmpty() && Qualifiers.isDoubt(folded)) {
                doubt = true;
            } else if (!names.isEmpty() && Qualifiers.isAnySpecies(folded)) {
                anySpecies = true;
            } else if (rank != Marker.NONE && next == null) {
                // “Hook. f.” ends with the sign of a son, not of a form.
                hanging = rank != Marker.FORM;
                if (!hanging) {
                    names.add(word);
                }
            } else if (rank != Marker.NONE && next != null && isEpithet(next)) {
                marker = rank;
                if (names.size() > 2) {
                    inside = true;
                    names.subList(2, names.size()).clear();
                }
            } else if (names.size() == 1 && word.bracketed() && next != null && isEpithet(next)) {
                subgenus = true;
            } else {
                names.add(word);
            }
        }
        return new TypedText(
                text, words, names, hybridAt, marker, new Signs(doubt, anySpecies, subgenus, inside, hanging));
    }

    private static boolean isEpithet(Word word) {
        return !word.looksLikeAuthor()
                && !word.isHybridSign()
                && word.folded().length() > 2
                && !Qualifiers.isDoubt(word.folded())
                && Qualifiers.marker(word.folded()) == Marker.NONE;
    }

    /** Whether a sign of hybrids stands between two names, which then are those of the parents. */
    boolean isFormula() {
        return hybridAt >= 2 || hybridAt >= 0 && hybridAt == names.size();
    }

    /** Returns the letters of the first so many words of the name, without blanks: what two spellings have in common. */
    String key(int count) {
        StringBuilder key = new StringBuilder(40);
        for (int i = 0; i < count; i++) {
            key.append(names.get(i).folded());
        }
        return key.toString();
    }

    /** Returns the letters of the whole text, nothing left out. */
    String wholeKey() {
        StringBuilder key = new StringBuilder(40);
        for (Word word : words) {
            key.append(word.folded());
        }
        return key.toString();
    }
}
