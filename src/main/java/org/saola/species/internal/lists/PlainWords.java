package org.saola.species.internal.lists;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared where people write them in many ways: small letters and figures, without accents and signs. */
final class PlainWords {

    private PlainWords() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
