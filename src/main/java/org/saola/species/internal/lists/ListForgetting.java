package org.saola.species.internal.lists;

import java.time.Duration;
import java.util.Optional;
import org.saola.jobs.Job;
import org.saola.jobs.JobRun;
import org.saola.jobs.Recurrence;
import org.saola.store.Transactions;
import org.springframework.stereotype.Component;

/** Forgets lists whose day is over. Nobody sees them any more from that moment; this takes them off the disk. */
@Component
class ListForgetting implements Job {

    static final String NAME = "species.forget-lists";

    private final ListRows rows;
    private final Transactions transactions;

    ListForgetting(ListRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "species.forget-lists";
    }

    @Override
    public Optional<Recurrence> recurs() {
        return Optional.of(Recurrence.every(Duration.ofHours(1)));
    }

    @Override
    public void run(JobRun run) {
        int forgotten = transactions.write(run.viewer(), rows::deleteOver);
        run.outcome("species.forget-lists.outcome", forgotten);
    }
}
