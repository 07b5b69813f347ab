package org.saola.species.internal.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text with what they may be: all that is needed to rate a name by it.
 *
 * @param words the first few
 * @param spelt the letters of each
 * @param matches what each may be; empty for a short form, and for what is written as an author
 */
record Question(TypedText text, List<Word> words, List<char[]> spelt, List<WordMatches> matches, Spelling spelling) {

    /** Names have no more words; what follows are authors. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_SHORT_FORM = 4;

    /**
     * @param parted whether words with hyphens are two words, as in common names, or one, as in epithets
     * @param thorough whether a word that is known may be a slip for another
     */
    static Question of(TypedText text, boolean parted, boolean thorough, Vocabulary vocabulary) {
        List<Word> words = new ArrayList<>(MOST_WORDS);
        for (Word word : text.names()) {
            if (words.size() < MOST_WORDS) {
                if (parted) {
                    for (String part : word.hyphens().split(" ")) {
                        words.add(new Word(part, word.capital(), word.bracketed(), word.dotted(), part));
                    }
                } else {
                    words.add(word);
                }
            }
        }
        Spelling spelling = new Spelling();
        List<WordMatches> matches = new ArrayList<>(words.size());
        for (Word word : words) {
            boolean plain = !isShortForm(word) && !word.bracketed() && !word.isNumber();
            matches.add(plain ? vocabulary.matches(word.folded(), thorough, spelling) : new WordMatches());
        }
        List<char[]> spelt =
                words.stream().map(word -> word.folded().toCharArray()).toList();
        return new Question(text, words, spelt, matches, spelling);
    }

    /** Whether a word is the beginning of one: “L.”, “Lox.”, “l”. */
    static boolean isShortForm(Word word) {
        return Letters.isLatin(word.folded())
                && (word.folded().length() == 1
                        || word.dotted() && word.folded().length() <= LONGEST_SHORT_FORM && !word.bracketed());
    }

    char[] letters(int word) {
        return spelt.get(word);
    }

    boolean hasShortGenus() {
        return words.size() > 1 && isShortForm(words.getFirst());
    }

    boolean mayBeAuthor(int word) {
        return word > 0 && words.get(word).looksLikeAuthor();
    }
}
