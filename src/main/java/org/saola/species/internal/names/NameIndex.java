package org.saola.species.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saola.species.Candidate;
import org.saola.species.MatchReason;
import org.saola.species.NameEntry;
import org.saola.species.NameResolution;
import org.saola.species.TaxonId;
import org.saola.species.TaxonTree;

/**
 * All names of one edition, ready to be asked what somebody means by a text. It never changes; many may ask at once.
 *
 * <pre>{@code
 * NameIndex names = NameIndex.of(entries, tree);
 * switch (names.resolve("Loxodonta africana (Blum., 1797)")) {
 *     case Accepted(Candidate candidate) -> …
 *     …
 * }
 * }</pre>
 */
public final class NameIndex {

    /** No list of names is longer. */
    public static final int LONGEST_LIST = 100_000;

    private final NameShelf shelf;
    private final CertainNames certain;
    private final Guessing guessing;
    private final Completion completion;

    private NameIndex(NameShelf shelf) {
        this.shelf = shelf;
        this.certain = new CertainNames(shelf);
        this.guessing = new Guessing(shelf);
        this.completion = new Completion(shelf);
    }

    /** @param tree in which the taxa of the names are, and what synonyms stand for */
    public static NameIndex of(Collection<NameEntry> entries, TaxonTree tree) {
        return new NameIndex(new NameShelf(entries, tree));
    }

    public int size() {
        return shelf.size();
    }

    /** Returns how much memory it takes in bytes, besides the texts of the names and the tree, which it shares. */
    public long bytes() {
        return shelf.bytes() + guessing.bytes();
    }

    /** Says what a text means; whatever the text is, there is an answer. */
    public NameResolution resolve(String typed) {
        TypedText text = TypedText.read(typed);
        if (text.words().isEmpty()) {
            return new NameResolution.Unknown();
        }
        List<Found> found = certain.find(text);
        List<Found> sure = found.stream().filter(Found::certain).toList();
        return sure.isEmpty() ? guess(text, found) : decide(sure);
    }

    /**
     * Says what each text of a list means, in its order, on all processors.
     *
     * @throws IllegalArgumentException if there are more than {@link #LONGEST_LIST}
     */
    public List<NameResolution> resolveAll(List<String> typed) {
        if (typed.size() > LONGEST_LIST) {
            throw new IllegalArgumentException("more than " + LONGEST_LIST + " names: " + typed.size());
        }
        return typed.parallelStream().map(this::resolve).toList();
    }

    /**
     * Returns names that go on from what somebody has typed so far, best first: those that begin so, have a word that begins
     * so, or have it inside a word; where there are none, names that are spelt alike.
     */
    public List<Candidate> complete(String typed, int limit) {
        TypedText text = TypedText.read(typed);
        if (text.words().isEmpty() || limit < 1) {
            return List.of();
        }
        List<Found> found = completion.complete(text);
        if (found.isEmpty()) {
            found = guessing.guess(text);
        }
        return candidates(Guessing.distinct(found, shelf, limit));
    }

    /** All names here are the text; it is certain only where they lead to one taxon. */
    private NameResolution decide(List<Found> sure) {
        Set<TaxonId> taxa = sure.stream()
                .flatMap(found -> shelf.accepted(found.place()).stream())
                .collect(Collectors.toSet());
        if (taxa.size() > 1) {
            return new NameResolution.Ambiguous(candidates(sure.stream()
                    .sorted(byKind())
                    .collect(Collectors.collectingAndThen(
                            Collectors.toList(), all -> Guessing.distinct(all, shelf, all.size())))));
        }
        Found best = sure.stream().min(byKind()).orElseThrow();
        return shelf.kind(best.place()).pointsElsewhere()
                ? new NameResolution.Synonym(best.candidate(shelf), List.copyOf(taxa))
                : new NameResolution.Accepted(best.candidate(shelf));
    }

    private Comparator<Found> byKind() {
        return Comparator.comparingInt(
                        (Found found) -> shelf.kind(found.place()).ordinal())
                .thenComparing(found -> found.reasons().contains(MatchReason.EXACT) ? 0 : 1)
                .thenComparing(found -> found.place());
    }

    private NameResolution guess(TypedText text, List<Found> begun) {
        List<Found> all = new ArrayList<>(begun);
        boolean whole = begun.stream()
                .anyMatch(found -> !found.reasons().contains(MatchReason.MORE_WORDS)
                        && (shelf.words().size(found.place()) > 1
                                || text.names().size() == 1));
        if (!whole) {
            all.addAll(guessing.guess(text));
            all.sort(Guessing.BEST_FIRST);
        }
        List<Found> distinct = Guessing.distinct(all, shelf, Guessing.MOST_CANDIDATES);
        if (distinct.isEmpty()) {
            return new NameResolution.Unknown();
        }
        List<Found> shortened = shortened(distinct);
        return shortened.size() > 1
                ? new NameResolution.Ambiguous(candidates(shortened))
                : new NameResolution.Suggestions(candidates(distinct));
    }

    /** Returns the names of which the text is the short form, and nothing else is different. */
    private List<Found> shortened(List<Found> found) {
        Set<MatchReason> other = Set.of(
                MatchReason.MISSPELT,
                MatchReason.GENDER_ENDING,
                MatchReason.PART_OF_NAME,
                MatchReason.MORE_WORDS,
                MatchReason.WORD_ORDER,
                MatchReason.QUALIFIER_IGNORED,
                MatchReason.AUTHOR_DIFFERS);
        return found.stream()
                .filter(one -> shelf.kind(one.place()).isScientific())
                .filter(one -> one.reasons().contains(MatchReason.ABBREVIATED_GENUS))
                .filter(one -> one.reasons().stream().noneMatch(other::contains))
                .toList();
    }

    private List<Candidate> candidates(List<Found> found) {
        return found.stream().map(one -> one.candidate(shelf)).toList();
    }
}
