package org.saola.menu.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.saola.kernel.Language;

/**
 * How words of one language are made comparable: accents and capitals away, articles away, then the stem.
 *
 * <p>Folding comes before stemming, so that a word typed without its accents has the same stem.
 */
final class LanguageWords {

    /** A word as written, folded, and its stem. */
    record Word(String folded, String stem) {}

    private final Language language;
    private final CharArraySet stopWords;
    private final Analyzer folding;
    private final Analyzer stemming;

    LanguageWords(Language language) {
        this.language = language;
        this.stopWords = switch (language.code()) {
            case "en" -> EnglishAnalyzer.getDefaultStopSet();
            case "fr" -> FrenchAnalyzer.getDefaultStopSet();
            case "es" -> SpanishAnalyzer.getDefaultStopSet();
            default -> new CharArraySet(Set.of(), true);
        };
        this.folding = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokens = new StandardTokenizer();
                return new TokenStreamComponents(tokens, fold(tokens));
            }
        };
        this.stemming = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokens = new StandardTokenizer();
                return new TokenStreamComponents(tokens, stem(fold(tokens)));
            }
        };
    }

    Language language() {
        return language;
    }

    Analyzer folding() {
        return folding;
    }

    Analyzer stemming() {
        return stemming;
    }

    /** Returns the words of a text that carry meaning, in its order. */
    List<Word> of(String text) {
        List<String> folded = tokens(folding, text);
        List<String> stems = tokens(stemming, text);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            words.add(new Word(folded.get(i), stems.get(i)));
        }
        return words;
    }

    private TokenStream fold(TokenStream tokens) {
        TokenStream plain = tokens;
        if (language.equals(Language.FR)) {
            plain = new ElisionFilter(plain, FrenchAnalyzer.DEFAULT_ARTICLES);
        }
        if (language.equals(Language.EN)) {
            plain = new EnglishPossessiveFilter(plain);
        }
        return new ASCIIFoldingFilter(new StopFilter(new LowerCaseFilter(plain), stopWords));
    }

    private TokenStream stem(TokenStream tokens) {
        return switch (language.code()) {
            case "en" -> new PorterStemFilter(tokens);
            case "fr" -> new FrenchLightStemFilter(tokens);
            case "es" -> new SpanishLightStemFilter(tokens);
            default -> tokens;
        };
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> found = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
