package org.saola.species;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list of a regime: an Appendix of CITES or the CMS, an Annex of the European Union. In the order that people write them. */
public enum Category {
    CITES_I(Regime.CITES, "I"),
    CITES_II(Regime.CITES, "II"),
    CITES_III(Regime.CITES, "III"),
    EU_A(Regime.EU, "A"),
    EU_B(Regime.EU, "B"),
    EU_C(Regime.EU, "C"),
    EU_D(Regime.EU, "D"),
    CMS_I(Regime.CMS, "I"),
    CMS_II(Regime.CMS, "II");

    private final Regime regime;
    private final String word;

    Category(Regime regime, String word) {
        this.regime = regime;
        this.word = word;
    }

    public Regime regime() {
        return regime;
    }

    /** The numeral or letter alone, {@code II}. */
    public String word() {
        return word;
    }

    /** Whether single countries put taxa on it by themselves, so that several entries for one taxon stand side by side. */
    public boolean isByParty() {
        return this == CITES_III;
    }

    public static Optional<Category> of(Regime regime, String word) {
        return Stream.of(values())
                .filter(category -> category.regime == regime && category.word.equals(word.strip()))
                .findFirst();
    }

    public static List<Category> of(Regime regime) {
        return Stream.of(values()).filter(category -> category.regime == regime).toList();
    }
}
