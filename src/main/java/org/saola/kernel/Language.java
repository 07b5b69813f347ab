package org.saola.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language by its BCP 47 code in lower case, such as {@code fr}.
 *
 * <p>Any well-formed code is a language here: data may carry texts in languages that the pages do not speak yet.
 */
public record Language(@JsonValue String code) implements Comparable<Language> {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    /** Scripts written from right to left, by language; the list of ISO 639 languages that use them by default. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    public static final Language EN = new Language("en");
    public static final Language FR = new Language("fr");
    public static final Language ES = new Language("es");

    /** @throws IllegalArgumentException if the code is not a lower-case BCP 47 code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Language {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
    }

    /** Returns the language of a locale, without its country: {@code fr-CM} is {@code fr}. */
    public static Language of(Locale locale) {
        return locale.getLanguage().isEmpty() ? EN : new Language(locale.getLanguage());
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** Returns {@code ltr} or {@code rtl}, as HTML writes it. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(locale().getLanguage()) ? "rtl" : "ltr";
    }

    /** Returns the name that speakers of the language give it, such as "français". */
    public String ownName() {
        return locale().getDisplayLanguage(locale());
    }

    /** Returns the name of this language as speakers of another one call it. */
    public String nameIn(Language reader) {
        return locale().getDisplayLanguage(reader.locale());
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
