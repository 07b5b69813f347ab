package org.saola.menu.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.saola.kernel.Language;

/**
 * The words of the catalogue that are spelt almost like one that was typed.
 *
 * <p>It serves one question: the automaton of a word is the costly part, and is made once for all languages and readings.
 */
final class NearWords {

    /** A word that somebody wrote; closeness is 1 for the same word and less for each letter that differs. */
    record Near(String word, float closeness, int documents) {}

    private static final int NEAREST = 6;
    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    private final IndexSearcher searcher;
    private final Map<String, CompiledAutomaton> automata = new HashMap<>();
    private final Map<String, List<Near>> found = new HashMap<>();

    NearWords(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @return the closest first; none for a word too short to be guessed at */
    List<Near> of(String word, Language language) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        return found.computeIfAbsent(language + " " + word, key -> search(word, language));
    }

    private List<Near> search(String word, Language language) {
        try {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), WordIndex.written(language));
            List<Near> near = new ArrayList<>();
            if (terms != null) {
                TermsEnum candidates =
                        automata.computeIfAbsent(word, NearWords::automaton).getTermsEnum(terms);
                for (BytesRef term = candidates.next(); term != null; term = candidates.next()) {
                    String written = term.utf8ToString();
                    float closeness = 1f - (float) EditDistance.between(word, written) / word.length();
                    near.add(new Near(written, closeness, candidates.docFreq()));
                }
            }
            return near.stream()
                    .sorted(Comparator.comparing(Near::closeness)
                            .thenComparing(Near::documents)
                            .reversed())
                    .limit(NEAREST)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One letter may differ, two in a long word; letters that changed places count once. */
    private static CompiledAutomaton automaton(String word) {
        int edits = word.length() < LONG ? 1 : 2;
        return new CompiledAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits), false, true);
    }
}
