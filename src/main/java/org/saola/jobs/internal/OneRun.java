package org.saola.jobs.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.saola.jobs.JobId;
import org.saola.jobs.JobRun;
import org.saola.jobs.JobStopped;
import org.saola.jobs.JobSummary;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;

/** One start of a job, as the job sees it. Used by the thread of the job alone. */
final class OneRun implements JobRun {

    private static final long PAUSE = 500_000_000;

    private final JobSummary job;
    private final String argument;
    private final JobRows rows;
    private final Transactions transactions;
    private final BooleanSupplier closing;
    private final Viewer viewer;

    private long lastWritten = System.nanoTime() - PAUSE;
    private @Nullable String outcome;
    private List<String> outcomeValues = List.of();

    OneRun(JobSummary job, String argument, JobRows rows, Transactions transactions, BooleanSupplier closing) {
        this.job = job;
        this.argument = argument;
        this.rows = rows;
        this.transactions = transactions;
        this.closing = closing;
        this.viewer = Viewer.House.at("jobs." + job.name());
    }

    @Override
    public JobId id() {
        return job.id();
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Optional<PersonId> askedBy() {
        return job.askedBy();
    }

    @Override
    public String argument() {
        return argument;
    }

    @Override
    public void progress(long done, long total) {
        boolean last = total > 0 && done >= total;
        if (last || System.nanoTime() - lastWritten >= PAUSE) {
            write(Math.max(0, done), Math.max(0, total));
        } else {
            stopIf(false);
        }
    }

    @Override
    public void check() {
        JobSummary now =
                transactions.<JobSummary>read(viewer, () -> rows.find(job.id()).orElse(job));
        stopIf(now.cancelAsked());
    }

    private void write(long done, long total) {
        boolean[] cancelled = new boolean[1];
        // Apart: people see it at once, and it stays when the work around it is rolled back.
        transactions.writeApart(viewer, () -> cancelled[0] = rows.progress(job.id(), done, total));
        lastWritten = System.nanoTime();
        stopIf(cancelled[0]);
    }

    private void stopIf(boolean cancelled) {
        if (cancelled) {
            throw new JobStopped(true);
        }
        if (closing.getAsBoolean()) {
            throw new JobStopped(false);
        }
    }

    @Override
    public Optional<String> remembered() {
        return transactions.<Optional<String>>read(viewer, () -> rows.state(job.id()));
    }

    @Override
    public void remember(String state) {
        transactions.write(viewer, () -> rows.remember(job.id(), state));
    }

    @Override
    public void outcome(String messageKey, Object... values) {
        outcome = messageKey;
        outcomeValues =
                new ArrayList<>(Arrays.stream(values).map(String::valueOf).toList());
    }

    @Nullable
    String outcomeKey() {
        return outcome;
    }

    List<String> outcomeValues() {
        return outcomeValues;
    }
}
