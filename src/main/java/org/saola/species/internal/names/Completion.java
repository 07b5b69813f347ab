package org.saola.species.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saola.species.MatchReason;

/** Finds names whose words go on from typed ones. */
final class Completion {

    private static final int MOST_VISITED = 20_000;
    private static final int MOST_FOUND = 2_000;
    private static final int ENOUGH = 50;

    private final NameShelf shelf;

    /** The words that may be meant by a typed one, by their place in the lexicon: those from one place to another. */
    private record Range(int from, int to, String typed) {
        boolean has(int place) {
            return place >= from && place < to;
        }
    }

    Completion(NameShelf shelf) {
        this.shelf = shelf;
    }

    List<Found> complete(TypedText text) {
        List<Range> ranges = new ArrayList<>();
        for (Word word : text.names().isEmpty() ? text.words() : text.names()) {
            for (String part : shelf.lexicon().find(word.folded()) >= 0
                    ? List.of(word.folded())
                    : List.of(word.hyphens().split(" "))) {
                ranges.add(new Range(shelf.lexicon().from(part), shelf.lexicon().behind(part), part));
            }
        }
        List<Integer> places = begun(ranges);
        if (places.size() < ENOUGH && ranges.getLast().typed().length() > 1 || isRunOn(ranges)) {
            inside(ranges, places);
        }
        return places.stream()
                .distinct()
                .sorted(order(ranges.getFirst()))
                .map(place -> found(place, ranges))
                .toList();
    }

    private static boolean isRunOn(List<Range> ranges) {
        return Letters.isRunOn(ranges.getLast().typed().codePointAt(0));
    }

    /** Names that have, for each typed word, one that begins with it. */
    private List<Integer> begun(List<Range> ranges) {
        List<Integer> places = new ArrayList<>();
        Range rarest = ranges.stream().min(Comparator.comparingInt(this::names)).orElseThrow();
        int visited = 0;
        Lists names = shelf.withWord();
        for (int word = rarest.from(); word < rarest.to(); word++) {
            for (int at = names.start(word); at < names.end(word); at++) {
                if (++visited > MOST_VISITED || places.size() >= MOST_FOUND) {
                    return places;
                }
                if (hasAll(names.value(at), ranges)) {
                    places.add(names.value(at));
                }
            }
        }
        return places;
    }

    private int names(Range range) {
        return range.from() == range.to()
                ? 0
                : shelf.withWord().start(range.to()) - shelf.withWord().start(range.from());
    }

    /** Names that have the last typed word inside one of theirs, and the others at the beginning. */
    private void inside(List<Range> ranges, List<Integer> places) {
        Lexicon lexicon = shelf.lexicon();
        List<Range> others = ranges.subList(0, ranges.size() - 1);
        String last = ranges.getLast().typed();
        Lists names = shelf.withWord();
        int most = places.size() + ENOUGH;
        for (int word = 0; word < lexicon.size() && places.size() < most; word++) {
            if (lexicon.length(word) > last.length() && lexicon.contains(word, last)) {
                for (int at = names.start(word); at < names.end(word) && places.size() < most; at++) {
                    if (hasAll(names.value(at), others)) {
                        places.add(names.value(at));
                    }
                }
            }
        }
    }

    private boolean hasAll(int name, List<Range> ranges) {
        Lists words = shelf.words();
        for (Range range : ranges) {
            boolean has = false;
            for (int at = words.start(name); at < words.end(name); at++) {
                has |= range.has(words.value(at));
            }
            if (!has) {
                return false;
            }
        }
        return true;
    }

    /** Names that begin so come first, then accepted ones, then short ones. */
    private Comparator<Integer> order(Range first) {
        Lists words = shelf.words();
        return Comparator.comparingInt((Integer place) -> first.has(words.value(words.start(place))) ? 0 : 1)
                .thenComparingInt(words::size)
                .thenComparingInt(place -> shelf.kind(place).ordinal())
                .thenComparingInt(place -> shelf.name(place).length())
                .thenComparing(shelf::name);
    }

    private Found found(int place, List<Range> ranges) {
        int typed = ranges.stream().mapToInt(range -> range.typed().length()).sum();
        var reasons = Found.reasonsOf(shelf, place);
        String key = shelf.key(place);
        if (key.length() != typed) {
            reasons.add(MatchReason.PART_OF_NAME);
        }
        return new Found(place, Math.min(1, (double) typed / Math.max(1, key.length())), reasons, false);
    }
}
