package org.saola.menu.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.saola.kernel.Language;
import org.saola.kernel.Texts;
import org.saola.menu.Catalogue;
import org.saola.menu.ListName;
import org.saola.menu.Service;

/**
 * The words of the catalogue in memory, four fields for each language: the title and everything else by stem; all of it as
 * written, for beginnings and near spellings; and the letters by which a title is known.
 */
final class WordIndex {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

    /** The place of a document's service in the catalogue. */
    static final String PLACE = "place";

    private static final List<LanguageWords> LANGUAGES = Stream.of(Language.EN, Language.FR, Language.ES)
            .map(LanguageWords::new)
            .toList();

    private final IndexSearcher searcher;

    private WordIndex(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static List<LanguageWords> languages() {
        return LANGUAGES;
    }

    static String title(Language language) {
        return "title-" + language;
    }

    static String text(Language language) {
        return "text-" + language;
    }

    static String written(Language language) {
        return "written-" + language;
    }

    static String acronym(Language language) {
        return "acronym-" + language;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    static WordIndex of(Catalogue catalogue) {
        try {
            Directory directory = new ByteBuffersDirectory();
            IndexWriterConfig config = new IndexWriterConfig(analyzers());
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                int place = 0;
                for (Service service : catalogue.services()) {
                    writer.addDocument(document(service, place++, catalogue));
                }
                writer.forceMerge(1);
            }
            return new WordIndex(new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer analyzers() {
        Map<String, Analyzer> byField = new HashMap<>();
        for (LanguageWords words : LANGUAGES) {
            byField.put(title(words.language()), words.stemming());
            byField.put(text(words.language()), words.stemming());
            byField.put(written(words.language()), words.folding());
            byField.put(acronym(words.language()), words.folding());
        }
        return new PerFieldAnalyzerWrapper(LANGUAGES.getFirst().folding(), byField);
    }

    private static Document document(Service service, int place, Catalogue catalogue) {
        Document document = new Document();
        document.add(new NumericDocValuesField(PLACE, place));
        for (LanguageWords words : LANGUAGES) {
            Language language = words.language();
            String title = service.title().in(language).text();
            String text = text(service, catalogue, language);
            document.add(new TextField(title(language), title, Field.Store.NO));
            document.add(new TextField(acronym(language), acronyms(title), Field.Store.NO));
            document.add(new TextField(text(language), text, Field.Store.NO));
            document.add(new TextField(written(language), title + " \n " + text, Field.Store.NO));
        }
        return document;
    }

    /** Returns what a title has in brackets: who types those letters means this entry before all that mention it. */
    private static String acronyms(String title) {
        return BRACKETS.matcher(title).results().map(found -> found.group(1)).collect(Collectors.joining(" "));
    }

    private static String text(Service service, Catalogue catalogue, Language language) {
        Stream<Texts> own = Stream.concat(
                Stream.of(service.summary()),
                service.parts().stream()
                        .flatMap(part -> Stream.concat(Stream.of(part.title()), part.summary().stream())));
        Stream<Texts> leads = Stream.concat(service.leads().stream(), service.supporting().stream())
                .flatMap(id -> catalogue.find(id).stream())
                .map(Service::title);
        Stream<String> labels = Stream.of(
                        service.topics().stream().map(id -> catalogue.label(ListName.TOPICS, id, language)),
                        service.audiences().stream().map(id -> catalogue.label(ListName.AUDIENCES, id, language)),
                        service.methods().stream().map(id -> catalogue.label(ListName.METHODS, id, language)))
                .flatMap(wordings -> wordings)
                .map(wording -> wording.text());
        return String.join(
                " \n ",
                Stream.concat(
                                Stream.concat(own, leads)
                                        .map(texts -> texts.in(language).text()),
                                labels)
                        .toList());
    }
}
