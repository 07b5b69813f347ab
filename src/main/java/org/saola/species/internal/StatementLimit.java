package org.saola.species.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.species.SpeciesProblem;
import org.springframework.stereotype.Component;

/**
 * How many statements may be made in an hour, so that nobody fills the disk: by one person or one address, and by all who
 * are not signed in together. It is kept in memory: a start forgives.
 */
@Component
public class StatementLimit {

    private static final int OF_ONE = 60;
    private static final int OF_ALL_UNKNOWN = 600;
    private static final String UNKNOWN = "";

    private final Map<String, Integer> made = new HashMap<>();
    private Instant hour = Instant.EPOCH;

    /** @throws ProblemException.Unavailable with {@link SpeciesProblem#TOO_MANY_STATEMENTS} */
    public synchronized void take(Viewer viewer) {
        Instant now = Instant.now();
        if (Duration.between(hour, now).toHours() >= 1) {
            hour = now;
            made.clear();
        }
        boolean known = viewer.personId().isPresent();
        // Without a person, what is counted for all bounds how many addresses are remembered.
        if (!known && made.getOrDefault(UNKNOWN, 0) >= OF_ALL_UNKNOWN || made.getOrDefault(who(viewer), 0) >= OF_ONE) {
            throw new ProblemException.Unavailable(SpeciesProblem.TOO_MANY_STATEMENTS);
        }
        made.merge(who(viewer), 1, Integer::sum);
        if (!known) {
            made.merge(UNKNOWN, 1, Integer::sum);
        }
    }

    private static String who(Viewer viewer) {
        return viewer.personId()
                .map(person -> "person " + person)
                .orElseGet(() -> "address " + viewer.origin().address());
    }
}
