package org.saola.kit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How bright pages are: as the reader's system says, or as the reader chose. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** Returns the word used in addresses and in the {@code data-bs-theme} attribute. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> of(String word) {
        return Arrays.stream(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst();
    }
}
