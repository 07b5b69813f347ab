package org.saola.post;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter as administrators see it: to whom and what became of it, never what it says.
 *
 * @param nameKey message key of what its kind is called
 * @param problem message key of why the last try failed
 * @param reply the codes of the server's answer, such as {@code 550 5.1.1}
 * @param due when it is tried next, while it waits
 */
public record LetterSummary(
        LetterId id,
        String nameKey,
        Purpose purpose,
        String to,
        LetterStatus status,
        int attempts,
        Optional<String> problem,
        Optional<String> reply,
        Instant createdAt,
        Instant due,
        Optional<Instant> endedAt) {}
