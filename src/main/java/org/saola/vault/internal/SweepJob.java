package org.saola.vault.internal;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.saola.jobs.Job;
import org.saola.jobs.JobRun;
import org.saola.jobs.Recurrence;
import org.saola.vault.SweepReport;

/** The look at the disk as a job: once a day, and when somebody asks. */
final class SweepJob implements Job {

    static final String NAME = "vault.sweep";
    private static final int SHELVES = 256;

    private final Sweep sweep;
    private final Rewrapping rewrapping;

    SweepJob(Sweep sweep, Rewrapping rewrapping) {
        this.sweep = sweep;
        this.rewrapping = rewrapping;
    }

    Sweep sweep() {
        return sweep;
    }

    SweepReport sweep(Sweep.Progress progress) throws IOException {
        // What a renewal that was cut short left under a key before.
        rewrapping.run();
        return sweep.run(Instant.now(), progress);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "vault.sweep";
    }

    @Override
    public Optional<Recurrence> recurs() {
        return Optional.of(Recurrence.daily(LocalTime.of(2, 30), ZoneOffset.UTC));
    }

    @Override
    public void run(JobRun run) throws IOException {
        SweepReport report = sweep(shelf -> run.progress(shelf, SHELVES));
        run.outcome(
                "vault.sweep.outcome",
                report.files(),
                report.cleared(),
                report.findings().size());
    }
}
