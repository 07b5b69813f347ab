package org.saola.species.internal.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.saola.species.TaxonId;

/** The numbers of what comes without one: the same key gets the same number at every load. */
public final class Numbers {

    private final Map<String, Integer> known;
    private final Map<String, Integer> added = new LinkedHashMap<>();
    private int next;

    /** @param next the first number that is free, over all sources */
    public Numbers(Map<String, Integer> known, int next) {
        this.known = known;
        this.next = Math.max(next, TaxonId.OWN);
    }

    int of(String key) {
        Integer number = known.get(key);
        if (number != null) {
            return number;
        }
        return added.computeIfAbsent(key, none -> next++);
    }

    /** Those that this load gave. */
    public Map<String, Integer> added() {
        return added;
    }
}
