package org.saola.portal.web.jobs;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.saola.jobs.Job;
import org.saola.jobs.JobRun;
import org.saola.jobs.Jobs;
import org.saola.jobs.Recurrence;
import org.saola.kernel.Viewer;
import org.saola.post.Letters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Forgets letters and jobs that were over long ago, once a night. */
@Component
class Tidying implements Job {

    private final Letters letters;
    private final ObjectProvider<Jobs> jobs;
    private final TidyingSettings settings;

    Tidying(Letters letters, ObjectProvider<Jobs> jobs, TidyingSettings settings) {
        this.letters = letters;
        this.jobs = jobs;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "portal.tidying";
    }

    @Override
    public String titleKey() {
        return "portal.jobs.tidying";
    }

    @Override
    public Optional<Recurrence> recurs() {
        return Optional.of(Recurrence.daily(LocalTime.of(2, 10), ZoneOffset.UTC));
    }

    @Override
    public void run(JobRun run) {
        Viewer.House house = (Viewer.House) run.viewer();
        int forgottenLetters = letters.forget(house, settings.letters());
        run.progress(1, 2);
        int forgottenJobs = jobs.getObject().forget(house, settings.jobs());
        run.progress(2, 2);
        run.outcome("portal.jobs.tidying.outcome", forgottenLetters, forgottenJobs);
    }
}
