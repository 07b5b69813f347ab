package org.saola.menu.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.saola.kernel.Language;
import org.saola.menu.ServiceResults.Correction;
import org.saola.menu.ServiceResults.Reading;
import org.saola.menu.internal.LanguageWords.Word;
import org.saola.menu.internal.NearWords.Near;

/**
 * Reads words as people type them: first as typed, in any language of the house; if nothing has them all, with near
 * spellings; if still nothing, what has at least some of them. Each step says that it was taken.
 */
final class WordSearch {

    /** @param places places in the catalogue, best first */
    record Found(List<Integer> places, Reading reading, List<Correction> corrections) {}

    private static final float TITLE = 5f;
    private static final float ACRONYM = 9f;
    private static final float WRITTEN = 2f;
    private static final float BEGINNING = 0.6f;
    private static final float OWN_LANGUAGE = 1.6f;
    private static final int SHORTEST_BEGINNING = 3;

    private final WordIndex index;

    WordSearch(WordIndex index) {
        this.index = index;
    }

    Found find(String typed, Language reader) {
        return new Question(typed, reader).answer();
    }

    /** One question: its words in each language, and the words near them, each worked out once. */
    private final class Question {

        private final Map<Language, List<Word>> wanted = new LinkedHashMap<>();
        private final Map<String, String> corrections = new LinkedHashMap<>();
        private final Language reader;
        private final NearWords near = new NearWords(searcher());

        Question(String typed, Language reader) {
            this.reader = reader;
            // The language of the reader first: its near words are those that corrections tell of.
            WordIndex.languages().stream()
                    .sorted(Comparator.comparing(words -> !words.language().equals(reader)))
                    .forEach(words -> wanted.put(words.language(), words.of(typed)));
            wanted.values().removeIf(List::isEmpty);
        }

        Found answer() {
            List<Integer> exact = run(query(Reading.AS_TYPED));
            if (!exact.isEmpty()) {
                return new Found(exact, Reading.AS_TYPED, List.of());
            }
            List<Integer> close = run(query(Reading.CLOSE_SPELLING));
            if (!close.isEmpty()) {
                return new Found(close, Reading.CLOSE_SPELLING, corrections());
            }
            List<Integer> some = run(query(Reading.SOME_WORDS));
            return new Found(some, some.isEmpty() ? Reading.AS_TYPED : Reading.SOME_WORDS, List.of());
        }

        private List<Correction> corrections() {
            return corrections.entrySet().stream()
                    .map(entry -> new Correction(entry.getKey(), entry.getValue()))
                    .toList();
        }

        /** The best language decides: a word that is common in one and rare in another must not count twice. */
        private Query query(Reading reading) {
            List<Query> languages = new ArrayList<>();
            wanted.forEach((language, words) -> {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                Occur occur = reading == Reading.SOME_WORDS ? Occur.SHOULD : Occur.MUST;
                words.forEach(word -> all.add(oneWord(word, language, reading), occur));
                languages.add(language.equals(reader) ? new BoostQuery(all.build(), OWN_LANGUAGE) : all.build());
            });
            return new DisjunctionMaxQuery(languages, 0f);
        }

        private Query oneWord(Word word, Language language, Reading reading) {
            List<Query> ways = new ArrayList<>();
            ways.add(term(WordIndex.title(language), word.stem(), TITLE));
            ways.add(term(WordIndex.acronym(language), word.folded(), ACRONYM));
            ways.add(term(WordIndex.text(language), word.stem(), 1f));
            ways.add(term(WordIndex.written(language), word.folded(), WRITTEN));
            if (word.folded().length() >= SHORTEST_BEGINNING) {
                Term beginning = new Term(WordIndex.written(language), word.folded());
                ways.add(new BoostQuery(new PrefixQuery(beginning), BEGINNING));
            }
            if (reading != Reading.AS_TYPED && !isWritten(word, language)) {
                List<Near> candidates = near.of(word.folded(), language);
                candidates.forEach(each -> ways.add(term(WordIndex.written(language), each.word(), each.closeness())));
                candidates.stream().findFirst().ifPresent(best -> corrections.putIfAbsent(word.folded(), best.word()));
            }
            return new DisjunctionMaxQuery(ways, 0.1f);
        }
    }

    private static Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }

    private boolean isWritten(Word word, Language language) {
        try {
            return searcher().getIndexReader().docFreq(new Term(WordIndex.title(language), word.stem())) > 0
                    || searcher().getIndexReader().docFreq(new Term(WordIndex.text(language), word.stem())) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Integer> run(Query query) {
        try {
            IndexSearcher searcher = searcher();
            int all = Math.max(1, searcher.getIndexReader().maxDoc());
            List<Integer> places = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, all).scoreDocs) {
                places.add(place(hit.doc));
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int place(int document) throws IOException {
        for (LeafReaderContext leaf : searcher().getIndexReader().leaves()) {
            int within = document - leaf.docBase;
            if (within >= 0 && within < leaf.reader().maxDoc()) {
                NumericDocValues places = leaf.reader().getNumericDocValues(WordIndex.PLACE);
                return Optional.ofNullable(places)
                        .map(values -> value(values, within))
                        .orElseThrow();
            }
        }
        throw new IllegalStateException("a document outside the index");
    }

    private static int value(NumericDocValues values, int document) {
        try {
            values.advanceExact(document);
            return (int) values.longValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexSearcher searcher() {
        return index.searcher();
    }
}
