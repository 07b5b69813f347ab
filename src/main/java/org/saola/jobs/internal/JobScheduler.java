package org.saola.jobs.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.saola.jobs.Job;
import org.saola.jobs.JobId;
import org.saola.jobs.Recurrence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Begins jobs when their time comes: db-scheduler, with one task for each job and one more where it recurs.
 *
 * <p>It is quiet: two threads, a look at the table twice a minute, and at once after a commit that asked for a job. What
 * this program had picked when it was killed goes on at its next start; what another program had picked, after about a
 * minute without its heartbeat.
 */
final class JobScheduler {

    private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);
    private static final String TABLE = "jobs.scheduled_tasks";
    private static final String RECURRING = "@recurring";

    private final DataSource dataSource;
    private final JobList jobs;
    private final JobWorker worker;
    private final JobRows rows;
    private final String program;
    private final SchedulerClient client;
    private volatile @Nullable Scheduler scheduler;

    /** @param program the same at each start, and of no other program that runs at the same time */
    JobScheduler(DataSource dataSource, JobList jobs, JobWorker worker, JobRows rows, String program) {
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
        this.jobs = jobs;
        this.worker = worker;
        this.rows = rows;
        this.program = program;
        this.client =
                SchedulerClient.Builder.create(this.dataSource).tableName(TABLE).build();
    }

    /** How often it looks, how often it shows that it lives (missing four times it counts as dead), and sends events again. */
    record Rhythm(Duration look, Duration heartbeat, Duration events) {
        static final Rhythm QUIET = new Rhythm(Duration.ofSeconds(30), Duration.ofSeconds(15), Duration.ofMinutes(5));
    }

    /** @param ask asks for a job whose time has come by itself @param events sends kept events again */
    void start(Rhythm rhythm, Consumer<Job> ask, Runnable events) {
        int left = rows.unpick(program);
        if (left > 0) {
            LOG.info("{} jobs were under way when Saola ended; they go on", left);
        }
        List<Task<?>> tasks = new ArrayList<>();
        List<RecurringTask<Void>> recurring = new ArrayList<>();
        jobs.stream().forEach(job -> {
            tasks.add(task(job));
            job.recurs()
                    .ifPresent(recurrence -> recurring.add(Tasks.recurring(job.name() + RECURRING, schedule(recurrence))
                            .execute((instance, context) -> ask.accept(job))));
        });
        recurring.add(Tasks.recurring("jobs.events" + RECURRING, Schedules.fixedDelay(rhythm.events()))
                .execute((instance, context) -> events.run()));
        Scheduler begun = Scheduler.create(dataSource, tasks)
                .startTasks(recurring)
                .tableName(TABLE)
                .schedulerName(() -> program)
                .threads(2)
                .pollingInterval(rhythm.look())
                .heartbeatInterval(rhythm.heartbeat())
                .missedHeartbeatsLimit(4)
                // A room that is switched off for a while keeps its jobs.
                .deleteUnresolvedAfter(Duration.ofDays(3650))
                .shutdownMaxWait(Duration.ofSeconds(8))
                .build();
        scheduler = begun;
        begun.start();
    }

    /** Lets jobs end at their next sign of progress; they go on at the next start. */
    void stop() {
        Scheduler running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    boolean isRunning() {
        return scheduler != null;
    }

    /** Schedules within the transaction of the caller. */
    void schedule(String name, JobId id, Instant at) {
        client.scheduleIfNotExists(new TaskInstance<Void>(name, id.value().toString()), at);
    }

    /** Looks now; called after the commit. */
    void look() {
        Scheduler running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    static String recurringTask(String name) {
        return name + RECURRING;
    }

    private Task<Void> task(Job job) {
        return Tasks.custom(job.name(), Void.class)
                .onDeadExecutionRevive()
                // Only when not even its row could be written: the database is away.
                .onFailureReschedule(FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> after(worker.work(
                        job,
                        new JobId(UUID.fromString(instance.getId())),
                        () -> context.getSchedulerState().isShuttingDown())));
    }

    private static CompletionHandler<Void> after(JobWorker.Left left) {
        return switch (left) {
            case NOTHING -> new CompletionHandler.OnCompleteRemove<>();
            case ALL -> (complete, operations) -> operations.reschedule(complete, Instant.now());
        };
    }

    private static Schedule schedule(Recurrence recurrence) {
        return switch (recurrence) {
            case Recurrence.Daily daily -> Schedules.daily(daily.zone(), daily.at());
            case Recurrence.Every every -> Schedules.fixedDelay(every.pause());
            case Recurrence.Cron cron -> Schedules.cron(cron.expression(), cron.zone());
        };
    }
}
