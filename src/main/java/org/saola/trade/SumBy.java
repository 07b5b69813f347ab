package org.saola.trade;

import java.util.Arrays;
import java.util.Optional;

/** By what the rows of a comparative tabulation are counted and added up. */
public enum SumBy {
    YEAR("year"),
    APPENDIX("appendix"),
    TAXON("taxon"),
    TERM("term"),
    IMPORTER("importer"),
    EXPORTER("exporter"),
    /** Exporter and importer together. */
    FLOW("flow"),
    ORIGIN("origin"),
    PURPOSE("purpose"),
    SOURCE("source"),
    /** Which side reported: {@code both}, {@code importer}, {@code exporter}. */
    REPORTED("reported");

    private final String word;

    SumBy(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<SumBy> of(String word) {
        return Arrays.stream(values()).filter(by -> by.word.equals(word)).findFirst();
    }
}
