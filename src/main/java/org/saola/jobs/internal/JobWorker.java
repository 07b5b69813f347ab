package org.saola.jobs.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.saola.jobs.Job;
import org.saola.jobs.JobId;
import org.saola.jobs.JobStatus;
import org.saola.jobs.JobStatus.Action;
import org.saola.jobs.JobStopped;
import org.saola.jobs.JobSummary;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one start of a job, from its row to its end. */
final class JobWorker {

    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
    private static final Viewer HOUSE = Viewer.House.at("jobs.work");

    /** A job that takes the program down with it must not do so for ever. */
    static final int MOST_STARTS = 5;

    private final JobRows rows;
    private final Transactions transactions;
    private final Clock clock;

    JobWorker(JobRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is left to do. */
    enum Left {
        NOTHING,
        /** The program closes; the next one goes on. */
        ALL
    }

    /** @param closing whether the program is closing */
    Left work(Job job, JobId id, BooleanSupplier closing) {
        Optional<OneRun> begun = transactions.<Optional<OneRun>>write(HOUSE, () -> begin(id, closing));
        if (begun.isEmpty()) {
            return Left.NOTHING;
        }
        OneRun run = begun.get();
        try {
            job.run(run);
            end(id, Action.FINISH, run.outcomeKey(), run.outcomeValues());
            return Left.NOTHING;
        } catch (JobStopped stopped) {
            if (stopped.isCancelled()) {
                end(id, Action.CANCEL, null, List.of());
                return Left.NOTHING;
            }
            return putBack(id);
        } catch (ProblemException problem) {
            end(
                    id,
                    Action.FAIL,
                    problem.problem().code(),
                    problem.arguments().stream().map(String::valueOf).toList());
            return Left.NOTHING;
        } catch (Exception failure) {
            if (closing.getAsBoolean()) {
                // Interrupted, or its database went away under it.
                return putBack(id);
            }
            LOG.error("The job {} ({}) failed", job.name(), id.value(), failure);
            end(id, Action.FAIL, "jobs.outcome.failed", List.of());
            return Left.NOTHING;
        }
    }

    private Optional<OneRun> begin(JobId id, BooleanSupplier closing) {
        Optional<JobSummary> found =
                rows.take(id).filter(job -> job.status().after(Action.BEGIN).isPresent());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        JobSummary job = found.get();
        if (job.cancelAsked()) {
            rows.end(id, JobStatus.CANCELLED, null, List.of(), clock.instant());
            return Optional.empty();
        }
        if (job.starts() >= MOST_STARTS) {
            LOG.error("The job {} ({}) did not come to an end in {} starts", job.name(), id.value(), MOST_STARTS);
            rows.end(id, JobStatus.FAILED, "jobs.outcome.never-ended", List.of(), clock.instant());
            return Optional.empty();
        }
        rows.begin(id, clock.instant());
        return Optional.of(new OneRun(job, rows.argument(id).orElse(""), rows, transactions, closing));
    }

    private void end(JobId id, Action action, @Nullable String outcome, List<String> values) {
        JobStatus status = JobStatus.RUNNING.after(action).orElseThrow();
        transactions.write(HOUSE, () -> rows.end(id, status, outcome, values, clock.instant()));
    }

    private Left putBack(JobId id) {
        transactions.write(HOUSE, () -> rows.putBack(id));
        return Left.ALL;
    }
}
