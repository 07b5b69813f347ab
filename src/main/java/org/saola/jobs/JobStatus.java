package org.saola.jobs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a job stands. {@link Step} is the table of what may follow what. */
public enum JobStatus {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** What happens to a job. */
    public enum Action {
        BEGIN,
        FINISH,
        FAIL,
        /** A person cancels; a job that runs ends at its next sign of progress. */
        CANCEL,
        /** The program closes. */
        PUT_BACK
    }

    /** Who makes a step. */
    public enum By {
        HOUSE,
        /** A platform administrator, or who asked for the job. */
        PERSON
    }

    /** One row each: status, action, next status, who may. Nothing is announced. */
    enum Step {
        BEGUN(WAITING, Action.BEGIN, RUNNING, By.HOUSE),
        BEGUN_AGAIN(RUNNING, Action.BEGIN, RUNNING, By.HOUSE), // the program ended under it
        FINISHED(RUNNING, Action.FINISH, DONE, By.HOUSE),
        FAILED_AT_WORK(RUNNING, Action.FAIL, FAILED, By.HOUSE),
        CANCELLED_EARLY(WAITING, Action.CANCEL, CANCELLED, By.PERSON),
        CANCELLED_AT_WORK(RUNNING, Action.CANCEL, CANCELLED, By.PERSON),
        PUT_BACK(RUNNING, Action.PUT_BACK, WAITING, By.HOUSE);

        final JobStatus from;
        final Action action;
        final JobStatus to;
        final By by;

        Step(JobStatus from, Action action, JobStatus to, By by) {
            this.from = from;
            this.action = action;
            this.to = to;
            this.by = by;
        }
    }

    /** The status after an action; none where the action is not possible. */
    public Optional<JobStatus> after(Action action) {
        return Arrays.stream(Step.values())
                .filter(step -> step.from == this && step.action == action)
                .map(step -> step.to)
                .findFirst();
    }

    public boolean isOver() {
        return Set.of(DONE, FAILED, CANCELLED).contains(this);
    }

    /** The word in message keys and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
