package org.saola.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages, English always among them.
 *
 * <p>Where a language is missing the English text is given, and says that it is English: a page must mark it so
 * ({@code lang="en"}), or a screen reader mispronounces it. As JSON it is an object by language code.
 */
public record Texts(Map<Language, String> byLanguage) {

    /** @throws IllegalArgumentException if English is missing or a text is blank */
    public Texts {
        byLanguage.forEach((language, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("the text in " + language + " is empty");
            }
        });
        if (!byLanguage.containsKey(Language.EN)) {
            throw new IllegalArgumentException("the English text is missing");
        }
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    @JsonCreator
    public static Texts ofCodes(Map<String, String> byCode) {
        Map<Language, String> texts = new TreeMap<>();
        byCode.forEach((code, text) -> texts.put(new Language(code), text.strip()));
        return new Texts(texts);
    }

    /** The three languages that Saola ships with. */
    public static Texts of(String en, String fr, String es) {
        return new Texts(Map.of(Language.EN, en, Language.FR, fr, Language.ES, es));
    }

    /** Returns the text in this language, else in English. */
    public Wording in(Language language) {
        String text = byLanguage.get(language);
        if (text != null) {
            return new Wording(text, language);
        }
        return new Wording(english(), Language.EN);
    }

    public boolean has(Language language) {
        return byLanguage.containsKey(language);
    }

    private String english() {
        String text = byLanguage.get(Language.EN);
        if (text == null) {
            throw new IllegalStateException("English is checked when the texts are made");
        }
        return text;
    }

    @JsonValue
    Map<String, String> byCode() {
        Map<String, String> codes = new TreeMap<>();
        byLanguage.forEach((language, text) -> codes.put(language.code(), text));
        return codes;
    }
}
