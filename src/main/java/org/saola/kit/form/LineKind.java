package org.saola.kit.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is typed on one line, so that a telephone shows the right keys. */
public enum LineKind {
    TEXT,
    SEARCH,
    EMAIL,
    TEL,
    URL,
    NUMBER,
    DATE,
    /** What opens an account, as it is now; never shown again. */
    PASSWORD,
    /** What shall open it from now on; browsers offer to make one up. */
    NEW_PASSWORD,
    /** A one-time code of digits. */
    CODE,
    /** The address by which an account is known. */
    ACCOUNT;

    public String type() {
        return switch (this) {
            // A "number" field drops what it does not understand and changes when scrolled over: text with a mode is
            // safer.
            case NUMBER, CODE -> "text";
            case PASSWORD, NEW_PASSWORD -> "password";
            case ACCOUNT -> "email";
            case TEXT, SEARCH, EMAIL, TEL, URL, DATE -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether what was typed must not come back in the page. */
    boolean isSecret() {
        return this == PASSWORD || this == NEW_PASSWORD || this == CODE;
    }

    /** What browsers and password keepers may fill in by themselves. */
    public @Nullable String autocomplete() {
        return switch (this) {
            case PASSWORD -> "current-password";
            case NEW_PASSWORD -> "new-password";
            case CODE -> "one-time-code";
            case ACCOUNT -> "username";
            case TEXT, SEARCH, EMAIL, TEL, URL, NUMBER, DATE -> null;
        };
    }

    public String mode() {
        return switch (this) {
            case TEXT, DATE, PASSWORD, NEW_PASSWORD -> "text";
            case SEARCH -> "search";
            case EMAIL, ACCOUNT -> "email";
            case CODE -> "numeric";
            case TEL -> "tel";
            case URL -> "url";
            case NUMBER -> "decimal";
        };
    }
}
