package org.saola.kit.form;

import java.util.Locale;

/** What is typed on one line, so that a telephone shows the right keys. */
public enum LineKind {
    TEXT,
    SEARCH,
    EMAIL,
    TEL,
    URL,
    NUMBER,
    DATE;

    public String type() {
        // A "number" field drops what it does not understand and changes when scrolled over: text with a mode is safer.
        return this == NUMBER ? "text" : name().toLowerCase(Locale.ROOT);
    }

    public String mode() {
        return switch (this) {
            case TEXT, DATE -> "text";
            case SEARCH -> "search";
            case EMAIL -> "email";
            case TEL -> "tel";
            case URL -> "url";
            case NUMBER -> "decimal";
        };
    }
}
