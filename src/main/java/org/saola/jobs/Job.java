package org.saola.jobs;

import java.util.Optional;

/** Work in the background, contributed by a room as a bean. */
public interface Job {

    /** The room and its word, such as {@code vault.sweep}; it stays the same for good, since rows refer to it. */
    String name();

    /** The message key of what people call it. */
    String titleKey();

    /** When it begins by itself; never, unless it says so. */
    default Optional<Recurrence> recurs() {
        return Optional.empty();
    }

    /**
     * Does the work, on a thread of its own and outside of any transaction.
     *
     * <p>It may be called again for one {@link JobRun} when the program ended midway: it then goes on by what it
     * remembered, or does everything once more without harm.
     *
     * @throws Exception anything: the job has then failed. A {@link org.saola.kernel.ProblemException} says why; of
     *     others people see only that it failed, and the log the rest
     */
    void run(JobRun run) throws Exception;
}
