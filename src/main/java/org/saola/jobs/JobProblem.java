package org.saola.jobs;

import org.saola.kernel.ProblemCode;

/** Problems of jobs. */
public enum JobProblem implements ProblemCode {
    JOB_UNKNOWN("jobs.job-unknown"),
    JOB_OVER("jobs.job-over"),
    JOB_NOT_OVER("jobs.job-not-over"),
    EVENT_UNKNOWN("jobs.event-unknown");

    private final String code;

    JobProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
