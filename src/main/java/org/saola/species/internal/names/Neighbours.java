package org.saola.species.internal.names;

/**
 * The words of a lexicon by the letters that may be lost from them (symmetric deletion, as in W. Garbe’s SymSpell): two words
 * that differ in up to two letters share a form in which up to two are left out of each.
 *
 * <p>Only the beginning of the {@link Skeleton} counts, so that a word of any length has at most 29 forms. Each form is kept as
 * a hash: whoever finds a word compares it.
 */
final class Neighbours {

    private static final int BEGINNING = 7;
    private static final int SHORTEST = 3;
    private static final int SHORT = 4;

    private final Buckets words;

    Neighbours(Lexicon lexicon) {
        words = Buckets.of(sink -> {
            for (int place = 0; place < lexicon.size(); place++) {
                String word = lexicon.word(place);
                if (isSpelt(word)) {
                    int found = place;
                    forms(word, hash -> sink.put(hash, found));
                }
            }
        });
    }

    /** Takes a number. */
    @FunctionalInterface
    interface Visitor {
        void visit(int number);
    }

    /** Gives words that may be near to this one, some more than once, and strangers among them. */
    void near(String word, Visitor visitor) {
        if (isSpelt(word)) {
            forms(word, hash -> {
                int end = words.end(hash);
                for (int at = words.start(hash); at < end; at++) {
                    visitor.visit(words.value(at));
                }
            });
        }
    }

    /** Whether a word has letters enough to be misspelt and not to be another. */
    private static boolean isSpelt(String word) {
        return word.length() >= SHORTEST && !Letters.isRunOn(word.charAt(0)) && !Character.isDigit(word.charAt(0));
    }

    private static void forms(String word, Visitor hashes) {
        String skeleton = Skeleton.of(word);
        String bones = skeleton.substring(0, Math.min(BEGINNING, skeleton.length()));
        int length = bones.length();
        hashes.visit(hash(bones, -1, -1));
        if (length < 2) {
            return;
        }
        for (int one = 0; one < length; one++) {
            hashes.visit(hash(bones, one, -1));
            if (length > SHORT) {
                for (int other = one + 1; other < length; other++) {
                    hashes.visit(hash(bones, one, other));
                }
            }
        }
    }

    private static int hash(String bones, int one, int other) {
        int hash = 17;
        for (int i = 0; i < bones.length(); i++) {
            if (i != one && i != other) {
                hash = hash * 31 + bones.charAt(i);
            }
        }
        return hash;
    }

    long bytes() {
        return words.bytes();
    }
}
