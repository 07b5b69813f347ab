package org.saola.kit;

/**
 * How large a file is, as people read it. In templates: {@code #{${size.key()}(${size.amount()})}}.
 *
 * @param bytes how many; units are powers of 1024, as file managers show them
 */
public record FileSize(long bytes) {

    private static final long KILO = 1024;

    /** The message that holds the number and its unit. */
    public String key() {
        if (bytes < KILO) {
            return "kit.size.bytes";
        }
        if (bytes < KILO * KILO) {
            return "kit.size.kilobytes";
        }
        return bytes < KILO * KILO * KILO ? "kit.size.megabytes" : "kit.size.gigabytes";
    }

    /** In that unit; the message rounds it. */
    public double amount() {
        double amount = bytes;
        for (int i = 0; i < 3 && amount >= KILO; i++) {
            amount /= KILO;
        }
        return amount;
    }
}
