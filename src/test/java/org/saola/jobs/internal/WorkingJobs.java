package org.saola.jobs.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.saola.jobs.Job;
import org.saola.jobs.JobId;
import org.saola.jobs.JobRun;
import org.saola.jobs.JobStatus;
import org.saola.jobs.Jobs;
import org.saola.jobs.Recurrence;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.context.ApplicationContext;

/** The jobs of one program, put together by hand around jobs of a test, on the database of the tests. */
public final class WorkingJobs implements AutoCloseable {

    static final Viewer HOUSE = Viewer.House.at("test");

    private static final JobScheduler.Rhythm QUICK =
            new JobScheduler.Rhythm(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofHours(1));

    final JobScheduler scheduler;
    final Jobs jobs;

    /** @param program two with one name are the same program, begun again */
    WorkingJobs(ApplicationContext context, String program, Job... contributed) {
        JobRows rows = context.getBean(JobRows.class);
        Transactions transactions = context.getBean(Transactions.class);
        JobList list = new JobList(() -> Stream.of(contributed));
        scheduler = new JobScheduler(
                context.getBean(DataSource.class),
                list,
                new JobWorker(rows, transactions, Clock.systemUTC()),
                rows,
                program);
        jobs = new JobDesk(rows, transactions, scheduler, list, Clock.systemUTC());
    }

    WorkingJobs begin() {
        scheduler.start(QUICK, job -> jobs.start(HOUSE, job.name(), ""), () -> {});
        return this;
    }

    void awaitStatus(JobId id, JobStatus status) {
        await(status + " of " + id, () -> jobs.find(HOUSE, id).status() == status);
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    public static void await(String what, Callable<Boolean> question) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        Exception last = null;
        while (Instant.now().isBefore(deadline)) {
            try {
                if (question.call()) {
                    return;
                }
            } catch (Exception notYet) {
                last = notYet;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        throw new AssertionError("not in time: " + what, last);
    }

    /** What a job of a test does. */
    interface Work {
        void run(JobRun run) throws Exception;
    }

    static Job job(String name, Work work) {
        return job(name, Optional.empty(), work);
    }

    static Job job(String name, Optional<Recurrence> recurs, Work work) {
        return new Job() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String titleKey() {
                return name;
            }

            @Override
            public Optional<Recurrence> recurs() {
                return recurs;
            }

            @Override
            public void run(JobRun run) throws Exception {
                work.run(run);
            }
        };
    }
}
