package org.saola.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.saola.kernel.Identified;

/**
 * An event that waits for a listener: what it is and who should have heard it, never what it holds.
 *
 * @param type the simple name of the event, such as {@code CaseOpened}
 * @param listener the class and method that hears it, without packages
 * @param attempts how often the listener tried
 * @param failed whether it failed; otherwise it has not come to an end yet
 */
public record KeptEvent(
        Id id,
        String type,
        String listener,
        Instant publishedAt,
        Optional<Instant> lastTriedAt,
        int attempts,
        boolean failed) {

    /** One event for one listener. */
    public record Id(UUID value) implements Identified {}
}
