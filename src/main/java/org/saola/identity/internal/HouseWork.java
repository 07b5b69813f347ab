package org.saola.identity.internal;

import org.saola.kernel.Viewer;

/** The house at work on what no person may look at, for a person or before anybody is known. */
final class HouseWork {

    private HouseWork() {}

    /** @param asker for whom; the work comes from where they are */
    static Viewer.House of(String task, Viewer asker) {
        return new Viewer.House(task, asker.origin());
    }
}
