package org.saola.portal.web.jobs;

import java.util.Set;
import java.util.UUID;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.jobs.JobAction;
import org.saola.jobs.JobId;
import org.saola.jobs.Jobs;
import org.saola.jobs.KeptEvent;
import org.saola.jobs.KeptEvents;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Jobs and kept events: looking, cancelling, running and sending again, each deed with an entry in the trail. */
@Controller
@AllowedTo(Role.PLATFORM_ADMINISTRATOR)
class JobsController {

    private static final Set<String> DONE = Set.of("cancelled", "again", "sent");

    private final Jobs jobs;
    private final KeptEvents events;
    private final JobsPages pages;
    private final Transactions transactions;
    private final Trail trail;

    JobsController(Jobs jobs, KeptEvents events, JobsPages pages, Transactions transactions, Trail trail) {
        this.jobs = jobs;
        this.events = events;
        this.pages = pages;
        this.transactions = transactions;
        this.trail = trail;
    }

    @GetMapping(JobsTool.PATH)
    ModelAndView show(Viewer viewer, Language language, @RequestParam(defaultValue = "") String done) {
        String said = DONE.contains(done) ? "portal.jobs.done." + done : "";
        return new ModelAndView("portal/jobs/jobs", "page", pages.page(viewer, language, said));
    }

    @PostMapping(JobsTool.PATH + "/{id}/cancel")
    ModelAndView cancel(Viewer viewer, @PathVariable UUID id) {
        transactions.write(viewer, () -> {
            jobs.cancel(viewer, new JobId(id));
            trail.write(viewer, Deed.done(JobAction.JOB_CANCELLED.code(), "jobs.job", id));
        });
        return back("cancelled");
    }

    @PostMapping(JobsTool.PATH + "/{id}/again")
    ModelAndView again(Viewer viewer, @PathVariable UUID id) {
        transactions.write(viewer, () -> {
            JobId next = jobs.again(viewer, new JobId(id));
            trail.write(
                    viewer,
                    Deed.done(JobAction.JOB_RUN_AGAIN.code(), "jobs.job", id).with("next", next.value()));
        });
        return back("again");
    }

    @PostMapping(JobsTool.PATH + "/events/{id}/again")
    ModelAndView send(Viewer viewer, @PathVariable UUID id) {
        // First the trail: the listener works on another thread, and nothing of it can be rolled back.
        transactions.write(
                viewer, () -> trail.write(viewer, Deed.done(JobAction.EVENT_SENT_AGAIN.code(), "jobs.event", id)));
        events.sendAgain(viewer, new KeptEvent.Id(id));
        return back("sent");
    }

    private static ModelAndView back(String done) {
        return new ModelAndView(new RedirectView(JobsTool.PATH + "?done=" + done, false, false));
    }
}
