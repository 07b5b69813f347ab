package org.saola.portal.web.jobs;

import java.util.List;
import java.util.Optional;
import org.saola.kit.StatusTag;

/**
 * Jobs under way, those that begin by themselves, those that are over, and events whose listener has not done its work.
 *
 * @param done message key of what was just done; empty where nothing was
 */
public record JobsPage(
        List<JobLine> underWay,
        List<RecurringLine> recurring,
        List<JobLine> over,
        List<EventLine> events,
        String done) {

    /**
     * A job.
     *
     * @param percent from 0 to 100; none where nobody knows
     * @param cancelHref where it is cancelled; empty where it cannot be (any more)
     * @param againHref where it is run again; empty likewise
     */
    public record JobLine(
            String id,
            String title,
            StatusTag status,
            Optional<Integer> percent,
            String times,
            String outcome,
            String cancelHref,
            String againHref) {}

    public record RecurringLine(String title, String when, String next) {}

    /** An event. @param againHref where it is sent again; empty while its listener is at work */
    public record EventLine(String type, String listener, StatusTag status, String times, String againHref) {}

    public boolean isBusy() {
        return !underWay.isEmpty();
    }
}
