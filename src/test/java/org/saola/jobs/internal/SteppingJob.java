package org.saola.jobs.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.jobs.Job;
import org.saola.jobs.JobId;
import org.saola.jobs.JobRun;
import org.saola.jobs.JobSummary;
import org.saola.jobs.Jobs;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A job whose every step must be done once: it is in the trail, in the transaction in which the job remembers it. It goes on
 * until the file that it is given is there.
 */
public final class SteppingJob implements Job {

    private static final String NAME = "test.step";
    private static final String ACTION = "test.stepped";
    private static final Viewer.House HOUSE = Viewer.House.at("test.step");

    private final Trail trail;
    private final Transactions transactions;

    SteppingJob(Trail trail, Transactions transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        int step = run.remembered().map(Integer::parseInt).orElse(0);
        while (!Files.exists(Path.of(run.argument()))) {
            step++;
            int now = step;
            transactions.write(run.viewer(), () -> {
                trail.write(run.viewer(), Deed.done(ACTION, "test.job", now));
                run.remember(Integer.toString(now));
            });
            System.out.println("step " + now + ".");
            run.progress(now, 0);
        }
    }

    /** Asks for it, which finds the one that is under way; says how it ended when it did. */
    public static void begin(ConfigurableApplicationContext saola, String file) {
        Jobs jobs = saola.getBean(Jobs.class);
        JobId id = jobs.start(HOUSE, NAME, file);
        Thread.ofPlatform().daemon().start(() -> {
            JobSummary job = jobs.find(HOUSE, id);
            while (!job.status().isOver()) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                job = jobs.find(HOUSE, id);
            }
            System.out.println("job " + job.status() + " in " + job.starts() + " starts, steps " + steps(saola) + ".");
        });
    }

    /** How many there are, how many different ones, and the last. */
    private static String steps(ConfigurableApplicationContext saola) {
        return saola.getBean(Transactions.class)
                .read(
                        HOUSE,
                        () -> saola.getBean(JdbcClient.class)
                                .sql("select count(*) || ' ' || count(distinct subject) || ' ' || max(subject::int)"
                                        + " from audit.entry where action = :action")
                                .param("action", ACTION)
                                .query(String.class)
                                .single());
    }
}
