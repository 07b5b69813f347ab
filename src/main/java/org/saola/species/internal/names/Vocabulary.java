package org.saola.species.internal.names;

/** Finds the words that a typed word may be: itself, one that begins or contains it, one that is spelt alike. */
final class Vocabulary {

    /** No more words are compared letter by letter for one typed word. */
    private static final int MOST_COMPARED = 6_000;

    /** Which words were compared just before: the same comes by several of its forms. */
    private static final int SEEN_SHIFT = 23;

    /** Two slips of the pen, or one and a Latin ending. */
    private static final int MOST_EDITS = 4;

    private static final int MOST_INSIDE = 200;

    private final NameShelf shelf;
    private final Lexicon lexicon;
    private final int[] letterSets;

    Vocabulary(NameShelf shelf) {
        this.shelf = shelf;
        this.lexicon = shelf.lexicon();
        letterSets = new int[lexicon.size()];
        for (int place = 0; place < letterSets.length; place++) {
            int set = 0;
            for (int i = 0; i < lexicon.length(place); i++) {
                set |= bit(lexicon.letter(place, i));
            }
            letterSets[place] = set;
        }
    }

    private static int bit(char letter) {
        return 1 << (letter & 31);
    }

    boolean knows(String word) {
        return lexicon.find(word) >= 0;
    }

    /**
     * @param thorough whether to look for words that are spelt alike even where the word itself is known
     * @param spelling rows that belong to the caller alone
     */
    WordMatches matches(String word, boolean thorough, Spelling spelling) {
        WordMatches matches = new WordMatches();
        int own = lexicon.find(word);
        if (own >= 0) {
            matches.add(own, 0);
        }
        if (!Letters.isLatin(word)) {
            inside(word, matches);
        }
        if (own < 0 || thorough) {
            alike(word, spelling, matches);
        }
        return matches;
    }

    /** Looks for a word within words of its own script; they stand together in the lexicon. */
    private void inside(String word, WordMatches matches) {
        int first = word.codePointAt(0);
        if (first < 0x0250) {
            return;
        }
        boolean runOn = Letters.isRunOn(first);
        if (!runOn && word.length() < 3) {
            return;
        }
        int from = lexicon.from(runOn ? "\u0E00" : "\u0250");
        int found = 0;
        for (int place = from; place < lexicon.size() && found < MOST_INSIDE; place++) {
            if (lexicon.length(place) > word.length() && lexicon.contains(place, word)) {
                matches.add(place, Math.min(9, 3 * (lexicon.length(place) - word.length())));
                found++;
            }
        }
    }

    private void alike(String word, Spelling spelling, WordMatches matches) {
        char[] typed = word.toCharArray();
        int most = most(typed.length);
        int set = 0;
        for (char letter : typed) {
            set |= bit(letter);
        }
        int letters = set;
        int[] compared = new int[1];
        String stem = Skeleton.stem(word);
        Edits edits = new Edits(typed);
        int[] seen = new int[1 << 32 - SEEN_SHIFT];
        shelf.neighbours().near(word, place -> {
            int slot = place * 0x9E3779B9 >>> SEEN_SHIFT;
            if (seen[slot] == place + 1) {
                return;
            }
            seen[slot] = place + 1;
            int missing = Integer.bitCount(letters & ~letterSets[place]);
            int extra = Integer.bitCount(letterSets[place] & ~letters);
            int longer = lexicon.length(place) - typed.length;
            if (missing + extra > MOST_EDITS || Math.abs(longer) > MOST_EDITS || compared[0] > MOST_COMPARED) {
                return;
            }
            compared[0]++;
            if (edits.to(lexicon, place) > MOST_EDITS) {
                return;
            }
            int cost = spelling.distance(typed, lexicon, place, most);
            if (cost > Spelling.ENDING
                    && lexicon.startsWith(place, stem)
                    && stem.equals(Skeleton.stem(lexicon.word(place)))) {
                cost = Spelling.ENDING;
            }
            if (cost <= most) {
                matches.add(place, cost);
            }
        });
    }

    /** Returns how far a word of this length may be: a short one is soon another. */
    static int most(int length) {
        if (length <= 4) {
            return Spelling.LETTER;
        }
        if (length <= 6) {
            return 16;
        }
        return length <= 9 ? 21 : 27;
    }

    long bytes() {
        return 4L * letterSets.length;
    }
}
