package org.saola.species;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/**
 * What is written beside a listing.
 *
 * @param text the annotation, by language code; empty where there is none
 * @param fullText the long form, in English; empty where there is none
 * @param symbol the sign of the # annotation such as {@code #4}; empty where there is none
 * @param symbolText what the # annotation says, by language code
 * @param doubt what those who wrote the data were not sure of, in English; empty where they were sure
 */
public record ListingNote(
        Map<String, String> text, String fullText, String symbol, Map<String, String> symbolText, String doubt) {

    public static final ListingNote NONE = new ListingNote(Map.of(), "", "", Map.of(), "");

    public ListingNote {
        text = Map.copyOf(text);
        symbolText = Map.copyOf(symbolText);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return text.isEmpty() && fullText.isEmpty() && symbol.isEmpty();
    }

    /** Returns the annotation in a language, in English where it has no other; empty where there is none. */
    public String textIn(String language) {
        return text.getOrDefault(language, text.getOrDefault("en", ""));
    }

    /** Returns the # annotation in a language, in English where it has no other; empty where there is none. */
    public String symbolTextIn(String language) {
        return symbolText.getOrDefault(language, symbolText.getOrDefault("en", ""));
    }
}
