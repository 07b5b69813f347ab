package org.saola.species.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares authors as they are typed with those of a name.
 *
 * <p>Brackets, commas and words such as “ex” do not count, authors may be shortened (“L.” for Linnaeus) or left out, and so
 * may the year. An author that the name does not have, or another year, is a difference.
 */
final class Authors {

    private static final Set<String> LINKS = Set.of(
            "ex", "et", "and", "und", "y", "al", "in", "de", "la", "le", "du", "von", "van", "der", "den", "d",
            "emend");

    /** How the typed author stands to that of the name. */
    enum Agreement {
        AGREES,
        /** There is nothing to compare with. */
        UNKNOWN,
        DIFFERS
    }

    private Authors() {}

    static Agreement compare(List<Word> typed, String author) {
        List<Word> own = significant(Words.of(author));
        List<Word> given = significant(typed);
        if (own.isEmpty() || given.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        boolean named = false;
        for (Word word : given) {
            boolean found = false;
            for (Word other : own) {
                found |= same(word, other);
            }
            // “1859 "1858"” has two years: one for the print, one for what happened. A typed year must be either.
            if (!found && (!word.isNumber() || hasNumber(own))) {
                return Agreement.DIFFERS;
            }
            named |= found;
        }
        return named ? Agreement.AGREES : Agreement.UNKNOWN;
    }

    private static boolean same(Word word, Word other) {
        String given = word.folded();
        String own = other.folded();
        if (given.equals(own)) {
            return true;
        }
        if (word.isNumber() || other.isNumber()) {
            return false;
        }
        if (isLinnaeus(given) && isLinnaeus(own)) {
            return true;
        }
        if (given.length() < own.length()) {
            return word.dotted() && own.startsWith(given);
        }
        // The name has the short form. One letter says too little of a whole word, and an epithet is no author.
        return other.dotted() && own.length() > 1 && word.capital() && given.startsWith(own);
    }

    private static boolean isLinnaeus(String word) {
        return word.equals("l") || word.equals("linn") || word.equals("linne") || word.equals("linnaeus");
    }

    private static boolean hasNumber(List<Word> words) {
        return words.stream().anyMatch(Word::isNumber);
    }

    private static List<Word> significant(List<Word> words) {
        List<Word> significant = new ArrayList<>(words.size());
        for (Word word : words) {
            if (!LINKS.contains(word.folded()) && !word.isHybridSign()) {
                significant.add(word);
            }
        }
        return significant;
    }
}
