package org.saola.trade.internal.load;

import java.util.HashMap;
import java.util.Map;

/** Identifiers of permits that are not ten letters and digits, numbered from -1 downwards. For all threads. */
final class PermitBook {

    private final Map<String, Long> numbers = new HashMap<>();

    synchronized long number(String text) {
        return numbers.computeIfAbsent(text, added -> -1L - numbers.size());
    }

    synchronized Map<String, Long> all() {
        return Map.copyOf(numbers);
    }
}
