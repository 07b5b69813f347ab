package org.saola.identity;

/** What the trail says of agencies and people; each is also the message key of its name. */
public enum PeopleDeed {
    HOUSE_BEGUN("identity.house-begun"),
    DEMONSTRATION_SET_UP("identity.demonstration-set-up"),
    DEMONSTRATION_ENTERED("identity.demonstration-entered");

    private final String action;

    PeopleDeed(String action) {
        this.action = action;
    }

    public String action() {
        return action;
    }
}
