package org.saola.jobs;

import java.util.List;
import org.saola.kernel.Viewer;

/**
 * Events whose listener has not done its work: each is tried again by itself, later each time, and at last waits for an
 * administrator.
 */
public interface KeptEvents {

    /** The oldest first; nothing for who is not a platform administrator. @param most at most so many */
    List<KeptEvent> list(Viewer viewer, int most);

    /**
     * Gives an event to its listener again, which happens on another thread. The caller writes the trail.
     *
     * @throws org.saola.kernel.ProblemException.NotFound if it is not there (any more), has not failed, or the viewer is
     *     not a platform administrator
     */
    void sendAgain(Viewer viewer, KeptEvent.Id id);
}
