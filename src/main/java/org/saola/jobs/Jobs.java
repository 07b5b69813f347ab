package org.saola.jobs;

import java.time.Duration;
import java.util.List;
import org.saola.kernel.Viewer;

/**
 * The jobs of the house.
 *
 * <p>Platform administrators see all of them, others those that they asked for.
 */
public interface Jobs {

    /**
     * Asks for a job, in the transaction of the caller where there is one: it begins after the commit.
     *
     * <p>The room that owns the job decides before who may ask. The same job with the same argument is not done twice at a
     * time: the one that waits or runs already is returned.
     *
     * @param argument ids and codes in the words of the room; no names
     * @throws IllegalArgumentException if no room contributes a job of this name
     */
    JobId start(Viewer viewer, String name, String argument);

    /** @throws org.saola.kernel.ProblemException.NotFound if there is none, or not for this viewer */
    JobSummary find(Viewer viewer, JobId id);

    /** The newest first. @param status nothing but those; all where it is empty @param most at most so many */
    List<JobSummary> list(Viewer viewer, List<JobStatus> status, int most);

    /** Jobs that begin by themselves; nothing for who is not a platform administrator. */
    List<RecurringJob> recurring(Viewer viewer);

    /**
     * Cancels a job: at once while it waits, at its next sign of progress while it runs. The caller writes the trail.
     *
     * @throws org.saola.kernel.ProblemException.NotFound likewise
     * @throws org.saola.kernel.ProblemException.Conflict if it is over
     */
    void cancel(Viewer viewer, JobId id);

    /**
     * Asks for a job that is over once more, from the beginning. The caller writes the trail.
     *
     * @throws org.saola.kernel.ProblemException.NotFound likewise
     * @throws org.saola.kernel.ProblemException.Conflict if it is not over, or no room knows it any more
     */
    JobId again(Viewer viewer, JobId id);

    /** Forgets jobs that were over for so long, for the house only; returns how many. */
    int forget(Viewer.House viewer, Duration longerThan);
}
