package org.saola.audit.internal;

import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.kernel.Origin;
import org.saola.kernel.Viewer;
import org.saola.store.BackupTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes that somebody took a copy of everything. It is not in that copy itself, whose moment was before. */
@Component
class BackupNoting {

    private static final Viewer.House OPERATOR =
            new Viewer.House("store.backup", new Origin(Origin.Channel.COMMAND, "", ""));

    private final Trail trail;

    BackupNoting(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void note(BackupTaken taken) {
        trail.writeApart(
                OPERATOR,
                Deed.done("audit.backup-taken", "", "")
                        .with("at", taken.at())
                        .with("tables", taken.tables())
                        .with("rows", taken.rows())
                        .with("files", taken.files())
                        .with("encrypted", taken.encrypted()));
    }
}
