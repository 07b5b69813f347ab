package org.saola.kernel;

import java.util.regex.Pattern;

/**
 * A two-letter code as used in CITES statistics: ISO 3166-1 alpha-2, and a few former and special ones, such
 * as {@code S1} for Sudan before 2011.
 *
 * <p>{@code NA} is Namibia. Code that reads data must never take it for "not available".
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]");

    /** @throws IllegalArgumentException if it is not a capital letter and a capital letter or digit */
    public CountryCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a country code: " + value);
        }
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
