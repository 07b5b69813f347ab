package org.saola.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.PersonId;

/**
 * A job as people see it.
 *
 * @param title message key of its name; empty where no room that is switched on knows it
 * @param done of {@code total}; a total of 0 means that nobody knows
 * @param starts how often it was begun: more than once when the program ended under it
 * @param cancelAsked whether somebody cancelled it and it has not ended yet
 * @param outcome message key of how it ended
 */
public record JobSummary(
        JobId id,
        String name,
        Optional<String> title,
        JobStatus status,
        long done,
        long total,
        Optional<PersonId> askedBy,
        Instant askedAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        int starts,
        boolean cancelAsked,
        Optional<String> outcome,
        List<String> outcomeValues) {

    /** From 0 to 100; none where nobody knows. */
    public Optional<Integer> percent() {
        return total == 0 ? Optional.empty() : Optional.of((int) Math.min(100, done * 100 / total));
    }
}
