package org.saola.portal.web.post;

import java.time.Duration;
import java.util.Optional;
import org.saola.jobs.Job;
import org.saola.jobs.JobRun;
import org.saola.jobs.Recurrence;
import org.saola.kernel.Viewer;
import org.saola.post.ReturnedMail;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Looks for letters that came back, where the operator set a mailbox for them. */
@Component
@ConditionalOnProperty("saola.mail.bounces")
class ReturnedMailJob implements Job {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final ReturnedMail returned;

    ReturnedMailJob(ReturnedMail returned) {
        this.returned = returned;
    }

    @Override
    public String name() {
        return "portal.returned-mail";
    }

    @Override
    public String titleKey() {
        return "portal.post.returned";
    }

    @Override
    public Optional<Recurrence> recurs() {
        return Optional.of(Recurrence.every(PAUSE));
    }

    @Override
    public void run(JobRun run) {
        ReturnedMail.Found found = returned.collect((Viewer.House) run.viewer());
        run.outcome("portal.post.returned.outcome", found.returned(), found.others());
    }
}
