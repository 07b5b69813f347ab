package org.saola.vault.internal;

import org.saola.jobs.Jobs;
import org.saola.kernel.Viewer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;

/** Asks for a look at the disk once the program is up: what a crash left is found without waiting for the night. */
final class FirstSweep {

    private final Jobs jobs;

    FirstSweep(Jobs jobs) {
        this.jobs = jobs;
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            jobs.start(Viewer.House.at("vault.start"), SweepJob.NAME, "");
        }
    }
}
