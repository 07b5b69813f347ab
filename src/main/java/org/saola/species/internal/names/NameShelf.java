package org.saola.species.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saola.species.NameEntry;
import org.saola.species.NameKind;
import org.saola.species.Taxon;
import org.saola.species.TaxonId;
import org.saola.species.TaxonTree;

/**
 * All names of an edition in columns, with what they are looked up by.
 *
 * <p>A name is known by its place. The texts are those that came, not copies.
 */
final class NameShelf {

    private static final NameKind[] KINDS = NameKind.values();

    private final TaxonTree tree;
    private final int[] taxa;
    private final String[] names;
    private final String[] authors;
    private final byte[] kinds;
    private final short[] languages;
    private final List<String> languageCodes;
    private final Lexicon lexicon;
    private final Lists words;
    private final Lists withWord;
    private final Buckets keys;
    private final Neighbours neighbours;

    NameShelf(Collection<NameEntry> entries, TaxonTree tree) {
        this.tree = tree;
        int size = entries.size();
        taxa = new int[size];
        names = new String[size];
        authors = new String[size];
        kinds = new byte[size];
        languages = new short[size];
        Map<String, Short> codes = new HashMap<>();
        int place = 0;
        for (NameEntry entry : entries) {
            taxa[place] = entry.taxon().value();
            names[place] = entry.name();
            authors[place] = entry.author();
            kinds[place] = (byte) entry.kind().ordinal();
            languages[place++] = codes.computeIfAbsent(entry.language(), none -> (short) codes.size());
        }
        String[] byNumber = new String[codes.size()];
        codes.forEach((code, number) -> byNumber[number] = code);
        languageCodes = List.of(byNumber);
        int[] hashes = new int[size];
        Numbering numbering = new Numbering(size);
        for (int i = 0; i < size; i++) {
            TypedText text = text(i);
            hashes[i] = key(i, text).hashCode();
            numbering.add(wordsOf(i, text));
        }
        lexicon = numbering.lexicon();
        words = numbering.lists(lexicon);
        withWord = words.inverted(lexicon.size(), shortestFirst());
        keys = Buckets.of(sink -> {
            for (int i = 0; i < hashes.length; i++) {
                sink.put(hashes[i], i);
            }
        });
        neighbours = new Neighbours(lexicon);
    }

    /** Names of few words come first wherever names of one word are gone through: they are the likelier. */
    private java.util.function.IntUnaryOperator shortestFirst() {
        int[] counts = new int[66];
        for (int i = 0; i < names.length; i++) {
            counts[Math.min(64, words.size(i)) + 1]++;
        }
        for (int i = 0; i < 65; i++) {
            counts[i + 1] += counts[i];
        }
        int[] order = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            order[counts[Math.min(64, words.size(i))]++] = i;
        }
        return i -> order[i];
    }

    private List<String> wordsOf(int place, TypedText text) {
        List<String> own = new ArrayList<>(4);
        for (Word word : kind(place).isScientific() ? text.names() : text.words()) {
            if (kind(place).isScientific()) {
                own.add(word.folded());
            } else {
                own.addAll(List.of(word.hyphens().split(" ")));
            }
        }
        return own;
    }

    /** Returns the letters of a name without blanks; equal for names that differ in nothing that counts. */
    String key(int place) {
        return key(place, text(place));
    }

    private String key(int place, TypedText text) {
        return kind(place).isScientific() ? text.key(text.names().size()) : text.wholeKey();
    }

    TypedText text(int place) {
        return TypedText.read(names[place]);
    }

    int size() {
        return names.length;
    }

    String name(int place) {
        return names[place];
    }

    String author(int place) {
        return authors[place];
    }

    NameKind kind(int place) {
        return KINDS[kinds[place]];
    }

    NameEntry entry(int place) {
        return new NameEntry(
                new TaxonId(taxa[place]),
                names[place],
                authors[place],
                kind(place),
                languageCodes.get(languages[place]));
    }

    /** Returns the accepted taxa to which a name leads; itself where it stands for no other. */
    List<TaxonId> accepted(int place) {
        TaxonId own = new TaxonId(taxa[place]);
        return tree.find(own)
                .filter(taxon ->
                        taxon.status().pointsElsewhere() && !taxon.accepted().isEmpty())
                .map(Taxon::accepted)
                .orElse(List.of(own));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The words of each name. */
    Lists words() {
        return words;
    }

    /** The names with each word, those with few words first. */
    Lists withWord() {
        return withWord;
    }

    /** Names by the hash of their {@link #key}. */
    Buckets keys() {
        return keys;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    /** Returns what it takes of memory in bytes, without the texts that came and the tree. */
    long bytes() {
        return names.length * (4L + 4 + 4 + 1 + 2)
                + lexicon.bytes()
                + words.bytes()
                + withWord.bytes()
                + keys.bytes()
                + neighbours.bytes();
    }
}
