package org.saola.species.internal.names;

import java.util.Arrays;

/**
 * Which word of a name each typed word stands for.
 *
 * @param to for each typed word the number of a word of the name, or -1
 * @param costs how far each is from it
 */
record Pairing(int[] to, int[] costs) {

    private static final int SHORTENED = 3;

    static Pairing of(Question question, Lexicon lexicon, Lists names, int place) {
        int typed = question.words().size();
        Pairing pairing = new Pairing(new int[typed], new int[typed]);
        Arrays.fill(pairing.to, -1);
        boolean complete = true;
        for (int i = 0; i < typed; i++) {
            complete &= pairing.pair(question, lexicon, names, place, i, false);
        }
        for (int i = 0; !complete && i < typed; i++) {
            if (pairing.to[i] < 0) {
                pairing.pair(question, lexicon, names, place, i, true);
            }
        }
        return pairing;
    }

    /** @param far whether to look further than the words that were found for the typed one */
    private boolean pair(Question question, Lexicon lexicon, Lists names, int place, int number, boolean far) {
        int best = -1;
        int least = Spelling.FAR;
        for (int j = 0; j < names.size(place); j++) {
            int known = names.value(names.start(place) + j);
            int distance = has(j) ? Spelling.FAR : distance(question, lexicon, number, known, far);
            if (Question.isShortForm(question.words().get(number)) && j != number && j > 1) {
                distance = Spelling.FAR;
            }
            if (distance < least) {
                least = distance;
                best = j;
            }
        }
        to[number] = best;
        costs[number] = least;
        return best >= 0;
    }

    private static int distance(Question question, Lexicon lexicon, int number, int known, boolean far) {
        Word word = question.words().get(number);
        if (Question.isShortForm(word)) {
            return lexicon.startsWith(known, word.folded()) ? SHORTENED : Spelling.FAR;
        }
        if (!far || word.bracketed() || word.isNumber()) {
            return question.matches().get(number).costOf(known);
        }
        // Where the rest of a name fits, a word may be further from its own than one that is looked for among all
        // words.
        int most = Math.min(word.folded().length(), lexicon.length(known)) * Spelling.LETTER / 2;
        return question.spelling().distance(question.letters(number), lexicon, known, most);
    }

    /** Whether a typed word stands for this one of the name. */
    boolean has(int word) {
        for (int other : to) {
            if (other == word) {
                return true;
            }
        }
        return false;
    }

    boolean isInOrder() {
        int last = -1;
        for (int word : to) {
            if (word >= 0 && word < last) {
                return false;
            }
            last = Math.max(last, word);
        }
        return true;
    }
}
