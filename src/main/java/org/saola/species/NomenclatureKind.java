package org.saola.species;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the understanding of names changed. Numbers of taxa never change with it. */
public enum NomenclatureKind {
    /** One taxon became several; it may be one of them, in a narrower sense. */
    SPLIT,
    /** Several taxa became one; it may be one of them, in a wider sense. */
    LUMP,
    /** An accepted name became a synonym, and its synonym the accepted name. */
    SWAP,
    /** A name that stood for others became an accepted one. */
    TO_ACCEPTED,
    /** An accepted name became one that stands for others. */
    TO_SYNONYM;

    /** As Saola's open tables write it, {@code to-accepted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<NomenclatureKind> read(String word) {
        String typed = word.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.word().equals(typed)).findFirst();
    }
}
