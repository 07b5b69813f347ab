package org.saola.jobs.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saola.jobs.Job;
import org.saola.jobs.JobId;
import org.saola.jobs.JobProblem;
import org.saola.jobs.JobStatus;
import org.saola.jobs.JobStatus.Action;
import org.saola.jobs.JobSummary;
import org.saola.jobs.Jobs;
import org.saola.jobs.RecurringJob;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where jobs are asked for, looked at and cancelled. */
final class JobDesk implements Jobs {

    private static final Viewer HOUSE = Viewer.House.at("jobs.desk");

    private final JobRows rows;
    private final Transactions transactions;
    private final JobScheduler scheduler;
    private final JobList jobs;
    private final Clock clock;

    JobDesk(JobRows rows, Transactions transactions, JobScheduler scheduler, JobList jobs, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.scheduler = scheduler;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public JobId start(Viewer viewer, String name, String argument) {
        if (jobs.find(name).isEmpty()) {
            throw new IllegalArgumentException("no room contributes a job of this name: " + name);
        }
        return transactions.<JobId>write(HOUSE, () -> insert(viewer, name, argument));
    }

    private JobId insert(Viewer viewer, String name, String argument) {
        JobId id = JobId.next();
        Instant now = clock.instant();
        if (!rows.insert(id, name, argument, viewer.personId(), now)) {
            // Ended in between: then it is asked for once more.
            Optional<JobId> underWay = rows.underWay(name, argument);
            return underWay.orElseGet(() -> insert(viewer, name, argument));
        }
        scheduler.schedule(name, id, now);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.look();
            }
        });
        return id;
    }

    @Override
    public JobSummary find(Viewer viewer, JobId id) {
        return transactions.<JobSummary>read(viewer, () -> named(rows.find(id).orElseThrow(JobDesk::unknown)));
    }

    @Override
    public List<JobSummary> list(Viewer viewer, List<JobStatus> status, int most) {
        List<JobStatus> wanted = status.isEmpty() ? List.of(JobStatus.values()) : status;
        return transactions.<List<JobSummary>>read(
                viewer, () -> rows.list(wanted, most).stream().map(this::named).toList());
    }

    @Override
    public List<RecurringJob> recurring(Viewer viewer) {
        if (!keepsTheHouse(viewer)) {
            return List.of();
        }
        return transactions.<List<RecurringJob>>read(
                viewer,
                () -> jobs.stream()
                        .<RecurringJob>mapMulti((job, found) -> job.recurs()
                                .ifPresent(recurrence -> found.accept(new RecurringJob(
                                        job.name(),
                                        job.titleKey(),
                                        recurrence,
                                        rows.nextStart(JobScheduler.recurringTask(job.name()))))))
                        .toList());
    }

    @Override
    public void cancel(Viewer viewer, JobId id) {
        find(viewer, id);
        transactions.write(HOUSE, () -> {
            JobSummary job = rows.take(id).orElseThrow(JobDesk::unknown);
            if (job.status().after(Action.CANCEL).isEmpty()) {
                throw new ProblemException.Conflict(JobProblem.JOB_OVER);
            }
            rows.askToCancel(id, clock.instant());
            if (job.status() == JobStatus.WAITING) {
                rows.end(id, JobStatus.CANCELLED, null, List.of(), clock.instant());
            }
        });
    }

    @Override
    public JobId again(Viewer viewer, JobId id) {
        JobSummary job = find(viewer, id);
        if (!job.status().isOver() || jobs.find(job.name()).isEmpty()) {
            throw new ProblemException.Conflict(JobProblem.JOB_NOT_OVER);
        }
        return transactions.<JobId>write(
                HOUSE, () -> insert(viewer, job.name(), rows.argument(id).orElseThrow(JobDesk::unknown)));
    }

    @Override
    public int forget(Viewer.House viewer, Duration longerThan) {
        return transactions.<Integer>write(
                viewer, () -> rows.deleteEndedBefore(clock.instant().minus(longerThan)));
    }

    static boolean keepsTheHouse(Viewer viewer) {
        return viewer instanceof Viewer.House || viewer.has(Role.PLATFORM_ADMINISTRATOR);
    }

    private JobSummary named(JobSummary job) {
        return new JobSummary(
                job.id(),
                job.name(),
                jobs.find(job.name()).map(Job::titleKey),
                job.status(),
                job.done(),
                job.total(),
                job.askedBy(),
                job.askedAt(),
                job.startedAt(),
                job.endedAt(),
                job.starts(),
                job.cancelAsked(),
                job.outcome(),
                job.outcomeValues());
    }

    private static ProblemException unknown() {
        return new ProblemException.NotFound(JobProblem.JOB_UNKNOWN);
    }
}
