package org.saola.trade;

import java.util.Arrays;
import java.util.Optional;

/** How an answer is written. */
public enum TradeFormat {
    JSON("json", "application/json"),
    /** The public format, byte for byte. */
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PARQUET("parquet", "application/vnd.apache.parquet");

    private final String word;
    private final String mediaType;

    TradeFormat(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    /** The word in addresses, and the end of file names. */
    public String word() {
        return word;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<TradeFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }
}
