package org.saola.species;

import java.util.Optional;

/** How a name stands to the names that the Conference of the Parties accepted; the letters are those of Species+. */
public enum NameStatus {
    ACCEPTED("A"),
    SYNONYM("S"),
    /** Used in trade; not the name of a taxon. */
    TRADE_NAME("T"),
    HYBRID("H"),
    /** A taxon that is not listed, kept because trade is reported under it. */
    NOT_LISTED("N");

    private final String letter;

    NameStatus(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    /** Whether the name stands for other, accepted ones. */
    public boolean pointsElsewhere() {
        return this == SYNONYM || this == TRADE_NAME || this == HYBRID;
    }

    public static Optional<NameStatus> ofLetter(String letter) {
        for (NameStatus status : values()) {
            if (status.letter.equalsIgnoreCase(letter.strip())) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
