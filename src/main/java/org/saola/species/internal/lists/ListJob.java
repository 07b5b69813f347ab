package org.saola.species.internal.lists;

import java.util.UUID;
import org.saola.jobs.Job;
import org.saola.jobs.JobRun;
import org.saola.species.ListCheckId;
import org.springframework.stereotype.Component;

/** Answers a long list in the background. A run that was cut short goes on where it was. */
@Component
class ListJob implements Job {

    static final String NAME = "species.check-list";

    private final ListWork work;

    ListJob(ListWork work) {
        this.work = work;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "species.check-list";
    }

    @Override
    public void run(JobRun run) {
        work.all(run.viewer(), new ListCheckId(UUID.fromString(run.argument())), run::progress)
                .ifPresent(lines -> run.outcome("species.check-list.outcome", lines));
    }
}
