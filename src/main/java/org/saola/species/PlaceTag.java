package org.saola.species;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said about the presence of a taxon in a country. */
public enum PlaceTag {
    EXTINCT("extinct"),
    EXTINCT_PERHAPS("extinct (?)"),
    INTRODUCED("introduced"),
    INTRODUCED_PERHAPS("introduced (?)"),
    REINTRODUCED("reintroduced"),
    UNCERTAIN("distribution uncertain");

    private final String words;

    PlaceTag(String words) {
        this.words = words;
    }

    /** As Species+ writes it. */
    public String words() {
        return words;
    }

    /** Reads the words of Species+ and the short ones of Saola's own tables, {@code extinct?} and {@code uncertain}. */
    public static Optional<PlaceTag> read(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(tag -> tag.words.equals(words)
                        || tag.words.replace(" (?)", "?").equals(words)
                        || tag == UNCERTAIN && words.equals("uncertain"))
                .findFirst();
    }
}
