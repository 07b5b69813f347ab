package org.saola.identity;

/** What the trail says of agencies and people; each is also the message key of its name. */
public enum PeopleDeed {
    HOUSE_BEGUN("identity.house-begun"),
    DEMONSTRATION_SET_UP("identity.demonstration-set-up"),
    DEMONSTRATION_ENTERED("identity.demonstration-entered"),
    AGENCY_REGISTERED("identity.agency-registered"),
    AGENCY_CHANGED("identity.agency-changed"),
    AGENCY_SUSPENDED("identity.agency-put-on-hold"),
    AGENCY_RESUMED("identity.agency-resumed"),
    PERSON_INVITED("identity.person-invited"),
    INVITATION_SENT_AGAIN("identity.invitation-sent-again"),
    INVITATION_WITHDRAWN("identity.invitation-withdrawn"),
    INVITATION_ACCEPTED("identity.invitation-accepted"),
    ROLES_CHANGED("identity.roles-changed"),
    PERSON_REMOVED("identity.person-removed"),
    PEOPLE_SEARCHED("identity.people-searched"),
    PERSON_BLOCKED("identity.person-blocked"),
    PERSON_UNBLOCKED("identity.person-unblocked"),
    PERSON_ERASED("identity.person-erased"),
    DEPUTY_NAMED("identity.deputy-named"),
    DEPUTY_ENDED("identity.deputy-ended"),
    APPLICATION_FILED("identity.application-filed"),
    APPLICATION_CONFIRMED("identity.application-confirmed"),
    APPLICATION_LOOKED_AT("identity.application-looked-at"),
    APPLICATION_APPROVED("identity.application-approved"),
    APPLICATION_REFUSED("identity.application-refused"),
    /** Because its first administrator was erased before it was decided. */
    APPLICATION_FORGOTTEN("identity.application-forgotten");

    private final String action;

    PeopleDeed(String action) {
        this.action = action;
    }

    public String action() {
        return action;
    }
}
