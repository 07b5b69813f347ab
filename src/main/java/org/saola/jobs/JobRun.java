package org.saola.jobs;

import java.util.Optional;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/** What a job is given while it works. */
public interface JobRun {

    JobId id();

    /** On whose behalf it works: the house itself, at {@code jobs.<name>}. Never the person who asked, who may have left. */
    Viewer viewer();

    /** Who asked for it; nobody where it began by itself. */
    Optional<PersonId> askedBy();

    /** What it was given: ids and codes in the words of its room, perhaps empty. */
    String argument();

    /**
     * Tells how far it is, and ends the job here if somebody cancelled it or the program is closing.
     *
     * <p>Cheap enough to call for each row: it is written twice a second at most, beside any transaction.
     *
     * @param total 0 where nobody knows
     * @throws JobStopped to be let through
     */
    void progress(long done, long total);

    /**
     * Ends the job here if somebody cancelled it or the program is closing.
     *
     * @throws JobStopped to be let through
     */
    void check();

    /** What an earlier start of this run remembered. */
    Optional<String> remembered();

    /** Remembers how far it came, in the transaction of that work where there is one. */
    void remember(String state);

    /** Says how it ended, by a message key and values for its placeholders. */
    void outcome(String messageKey, Object... values);
}
