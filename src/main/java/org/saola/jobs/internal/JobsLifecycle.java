package org.saola.jobs.internal;

import org.saola.jobs.Jobs;
import org.saola.kernel.Viewer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.SmartLifecycle;

/** Begins and ends the work on jobs with the program; a command of the operator, which has no pages, does none. */
final class JobsLifecycle implements SmartLifecycle, ApplicationContextAware {

    private final JobScheduler scheduler;
    private final Jobs jobs;
    private final EventShelf events;
    private boolean pages;

    JobsLifecycle(JobScheduler scheduler, Jobs jobs, EventShelf events) {
        this.scheduler = scheduler;
        this.jobs = jobs;
        this.events = events;
    }

    @Override
    public void setApplicationContext(ApplicationContext context) {
        pages = context instanceof WebServerApplicationContext
                && context.getEnvironment().getProperty("saola.listening", Boolean.class, true);
    }

    @Override
    public boolean isAutoStartup() {
        return pages;
    }

    @Override
    public void start() {
        scheduler.start(
                JobScheduler.Rhythm.QUIET,
                job -> jobs.start(Viewer.House.at("jobs.recurring"), job.name(), ""),
                events::sendDueAgain);
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.isRunning();
    }
}
