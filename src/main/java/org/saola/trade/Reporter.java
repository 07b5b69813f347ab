package org.saola.trade;

import java.util.Arrays;
import java.util.Optional;

/** Who reported a shipment. */
public enum Reporter {
    IMPORTER("I"),
    EXPORTER("E");

    private final String code;

    Reporter(String code) {
        this.code = code;
    }

    /** As the public files write it. */
    public String code() {
        return code;
    }

    public static Optional<Reporter> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
