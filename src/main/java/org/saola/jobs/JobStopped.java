package org.saola.jobs;

/** A job ends here, because somebody cancelled it or the program is closing; jobs let it through. */
public final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean cancelled;

    /** @param cancelled otherwise the program is closing, and the job goes on at the next start */
    public JobStopped(boolean cancelled) {
        super(cancelled ? "cancelled" : "the program is closing", null, false, false);
        this.cancelled = cancelled;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
