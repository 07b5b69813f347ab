package org.saola.jobs;

/** What people do with jobs and kept events, for the trail; each code is also the message key of its name. */
public enum JobAction {
    JOB_CANCELLED("jobs.job-cancelled"),
    JOB_RUN_AGAIN("jobs.job-run-again"),
    EVENT_SENT_AGAIN("jobs.event-sent-again");

    private final String code;

    JobAction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
