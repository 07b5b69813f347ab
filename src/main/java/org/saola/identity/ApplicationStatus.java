package org.saola.identity;

import java.util.Arrays;
import java.util.Optional;

/** Where an application stands, and what can be done with it there. */
public enum ApplicationStatus {
    /** Filed; the address has not answered yet, and nobody sees it. */
    UNCONFIRMED,
    /** Waits for a second person to check it. */
    WAITING,
    APPROVED,
    REFUSED;

    /** What can be done. */
    public enum Action {
        CONFIRM,
        APPROVE,
        REFUSE
    }

    /** Who does it. */
    public enum By {
        HOLDER_OF_THE_LINK,
        /** A platform administrator who neither filed it nor is named in it. */
        SECOND_PERSON
    }

    /** A line of the table. */
    private record Step(ApplicationStatus from, Action action, ApplicationStatus to, By by) {}

    private static final Step[] STEPS = {
        new Step(UNCONFIRMED, Action.CONFIRM, WAITING, By.HOLDER_OF_THE_LINK),
        new Step(WAITING, Action.APPROVE, APPROVED, By.SECOND_PERSON), // AgencyRegistered
        new Step(WAITING, Action.REFUSE, REFUSED, By.SECOND_PERSON),
    };

    /** Where the action leads from here; nothing where it cannot be done. */
    public Optional<ApplicationStatus> after(Action action) {
        return Arrays.stream(STEPS)
                .filter(step -> step.from == this && step.action == action)
                .map(Step::to)
                .findFirst();
    }

    /** Who may do it; nothing where it cannot be done here. */
    public Optional<By> by(Action action) {
        return Arrays.stream(STEPS)
                .filter(step -> step.from == this && step.action == action)
                .map(Step::by)
                .findFirst();
    }
}
