package org.saola.species.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saola.species.NameKind;
import org.saola.species.TaxonId;

/**
 * Finds names that are like a text: by words that are spelt alike, in any order.
 *
 * <p>The work is bounded: no more than a few thousand names are looked at for a text, however common its words are.
 */
final class Guessing {

    static final int MOST_CANDIDATES = 10;

    private static final int MOST_VISITED = 12_000;
    private static final int MOST_FOR_A_WORD = 4_000;
    private static final int MOST_RATED = 24;

    /** What a sign weighs that a name is meant, when names are chosen for a closer look, in tenths of a letter. */
    private static final int SIGN = 50;

    private static final double LEAST = 0.5;
    private static final double GOOD = 0.9;

    static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble((Found found) -> -found.score());

    private final NameShelf shelf;
    private final Vocabulary vocabulary;

    Guessing(NameShelf shelf) {
        this.shelf = shelf;
        this.vocabulary = new Vocabulary(shelf);
    }

    /** Returns the names that are most alike, best first; not yet one for each taxon. */
    List<Found> guess(TypedText text) {
        // Most slips are in one word: where the others are taken as they are, it costs half, and shows whether it was
        // so.
        boolean known = text.names().stream().anyMatch(word -> vocabulary.knows(word.folded()));
        List<Found> found = guess(Question.of(text, false, !known, vocabulary));
        if (known && !isGood(found)) {
            found = guess(Question.of(text, false, true, vocabulary));
        }
        boolean hyphens = text.names().stream().anyMatch(word -> word.hyphens().indexOf(' ') > 0);
        if (!hyphens || isGood(found)) {
            return found;
        }
        return Stream.concat(found.stream(), guess(Question.of(text, true, true, vocabulary)).stream())
                .sorted(order())
                .toList();
    }

    private static boolean isGood(List<Found> found) {
        return !found.isEmpty() && found.getFirst().score() >= GOOD;
    }

    private List<Found> guess(Question question) {
        Tally tally = tally(question);
        int unmatched = unmatched(question);
        Nearness nearness = unmatched < 0 ? null : new Nearness(shelf, question, unmatched);
        int[] best = tally.best(MOST_RATED, (name, gain) -> rate(question, nearness, name, gain));
        Rating rating = new Rating(shelf, question);
        return IntStream.of(best)
                .mapToObj(rating::rate)
                .filter(found -> found.score() >= LEAST)
                .sorted(order())
                .toList();
    }

    private Tally tally(Question question) {
        Tally tally = new Tally();
        int visited = 0;
        for (int number : rarestFirst(question)) {
            WordMatches matches = question.matches().get(number);
            int length = question.words().get(number).folded().length();
            int[] nearest = IntStream.range(0, matches.size())
                    .boxed()
                    .sorted(Comparator.comparingInt(matches::cost))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int i : nearest) {
                Lists names = shelf.withWord();
                int start = names.start(matches.place(i));
                int end = Math.min(names.end(matches.place(i)), start + MOST_FOR_A_WORD);
                for (int at = start; at < end && visited < MOST_VISITED; at++) {
                    tally.add(names.value(at), number, length * Spelling.LETTER - matches.cost(i));
                    visited++;
                }
            }
        }
        return tally;
    }

    private int[] rarestFirst(Question question) {
        return IntStream.range(0, question.words().size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        number -> frequency(question.matches().get(number))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int frequency(WordMatches matches) {
        int sum = 0;
        for (int i = 0; i < matches.size(); i++) {
            sum += shelf.withWord().size(matches.place(i));
        }
        return sum;
    }

    /** Returns the number of the first typed word that is like none, and may be one of the name; -1 where there is none. */
    private static int unmatched(Question question) {
        for (int i = 0; i < question.words().size(); i++) {
            if (question.matches().get(i).size() == 0
                    && !question.mayBeAuthor(i)
                    && question.words().get(i).folded().length() > 3) {
                return i;
            }
        }
        return -1;
    }

    /** Rates a name roughly: what it has of the typed letters, less what it has besides. */
    private int rate(Question question, @Nullable Nearness nearness, int name, int gain) {
        Lists words = shelf.words();
        int letters = 0;
        for (int at = words.start(name); at < words.end(name); at++) {
            letters += shelf.lexicon().length(words.value(at));
        }
        int near = nearness == null || gain < SIGN ? 0 : nearness.of(name);
        boolean starts = question.hasShortGenus()
                && shelf.lexicon()
                        .startsWith(
                                words.value(words.start(name)),
                                question.words().getFirst().folded());
        // In “Gorilla gorilla” two typed words are the same one; other gorillas had it counted twice.
        int first = words.start(name);
        boolean twice = words.size(name) > 1 && words.value(first) == words.value(first + 1);
        return gain + near - 3 * letters + (starts ? SIGN : 0) + (twice ? SIGN : 0);
    }

    private Comparator<Found> order() {
        return BEST_FIRST
                .thenComparing(found -> rank(shelf.kind(found.place())))
                .thenComparing(found -> shelf.name(found.place()))
                .thenComparing(Found::place);
    }

    private static int rank(NameKind kind) {
        return kind.ordinal();
    }

    /** Returns the best name for each taxon, or for each set of taxa that names lead to. */
    static List<Found> distinct(List<Found> found, NameShelf shelf, int most) {
        Set<List<TaxonId>> seen = new HashSet<>();
        List<Found> distinct = new ArrayList<>(most);
        for (Found one : found) {
            if (distinct.size() < most && seen.add(shelf.accepted(one.place()))) {
                distinct.add(one);
            }
        }
        return distinct;
    }

    long bytes() {
        return vocabulary.bytes();
    }
}
