package org.saola.species;

import java.util.List;

/**
 * What a name that somebody typed means, as far as the names that are known can tell.
 *
 * <p>Only {@link Accepted} and {@link Synonym} are certain. They are given where the typed text is a known name after
 * changes that cannot alter its meaning (case, blanks, accents, the sign of hybrids, an author that agrees), and that name
 * leads to one accepted taxon. Everything else is for a person to decide: nothing is guessed silently.
 *
 * <pre>{@code
 * resolve("LOXODONTA AFRICANA");   // Accepted
 * resolve("Elephas africanus");    // Synonym
 * resolve("Loxodonta cf. africana"); // Suggestions: who wrote it was not sure
 * resolve("L. africana");          // Suggestions or Ambiguous, even where one name fits
 * }</pre>
 */
public sealed interface NameResolution {

    /** The accepted name, or a common name, of one taxon, or the name of one that is not listed. */
    record Accepted(Candidate candidate) implements NameResolution {}

    /**
     * A name that stands for an accepted one: an old name, a trade name, a hybrid.
     *
     * @param acceptedOnes what it stands for: one taxon; where it would be several, the answer is {@link Ambiguous}
     */
    record Synonym(Candidate candidate, List<TaxonId> acceptedOnes) implements NameResolution {
        public Synonym {
            acceptedOnes = List.copyOf(acceptedOnes);
        }
    }

    /** The text is a name, or the short form of names, of several taxa. */
    record Ambiguous(List<Candidate> candidates) implements NameResolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No name is certain; these are like it, best first. */
    record Suggestions(List<Candidate> candidates) implements NameResolution {
        public Suggestions {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nothing is like it. */
    record Unknown() implements NameResolution {}

    /** Whether one taxon is meant without doubt. */
    default boolean isCertain() {
        return this instanceof Accepted || this instanceof Synonym;
    }

    /** Returns all candidates, best first; none where it is unknown. */
    default List<Candidate> candidates() {
        return switch (this) {
            case Accepted(Candidate candidate) -> List.of(candidate);
            case Synonym(Candidate candidate, List<TaxonId> acceptedOnes) -> List.of(candidate);
            case Ambiguous(List<Candidate> candidates) -> candidates;
            case Suggestions(List<Candidate> candidates) -> candidates;
            case Unknown() -> List.of();
        };
    }
}
