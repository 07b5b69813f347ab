package org.saola.menu.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saola.menu.ServiceQuery;

/** How the catalogue is shown. */
public enum CatalogueView {
    CARDS(ServiceQuery.DEFAULT_SIZE),
    TABLE(ServiceQuery.DEFAULT_SIZE),
    /** Everything on one page. */
    PRINT(2000);

    private final int size;

    CatalogueView(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CatalogueView read(@Nullable String word) {
        return Arrays.stream(values())
                .filter(view -> view.word().equals(word))
                .findFirst()
                .orElse(CARDS);
    }
}
