package org.saola.identity;

import org.saola.kernel.ProblemCode;

/** Problems of agencies and people. */
public enum PeopleProblem implements ProblemCode {
    /** The same for a link that is used, expired, withdrawn, or was never made. */
    LINK_VOID("identity.link-void"),
    DEMO_UNKNOWN("identity.demo-unknown"),
    AGENCY_UNKNOWN("identity.agency-unknown"),
    PERSON_UNKNOWN("identity.person-unknown"),
    INVITATION_UNKNOWN("identity.invitation-unknown"),
    DEPUTY_UNKNOWN("identity.deputy-unknown"),
    CHANGED_MEANWHILE("identity.changed-meanwhile"),
    OPERATOR_STAYS("identity.operator-stays"),
    OPERATOR_ONCE("identity.operator-once"),
    COUNTRY_WRONG("identity.country-wrong"),
    MEMBERS_WRONG("identity.members-wrong"),
    AGENCY_SUSPENDED("identity.agency-suspended"),
    ROLES_WRONG("identity.roles-wrong"),
    ALREADY_MEMBER("identity.already-member"),
    ALREADY_INVITED("identity.already-invited"),
    INVITED_OTHER("identity.invited-other"),
    LAST_ADMINISTRATOR("identity.last-administrator"),
    OWN_ACCOUNT("identity.own-account"),
    DEPUTY_WRONG("identity.deputy-wrong"),
    DAYS_WRONG("identity.days-wrong"),
    APPLICATION_UNKNOWN("identity.application-unknown"),
    APPLICATION_DECIDED("identity.application-decided"),
    SECOND_PERSON("identity.second-person"),
    VERIFIED_NEEDED("identity.verified-needed"),
    REASON_NEEDED("identity.reason-needed"),
    TOO_MANY("identity.too-many");

    private final String code;

    PeopleProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
