package org.saola.kernel;

import java.util.Locale;

/** What somebody does for an agency; a person may hold several roles there, and others elsewhere. */
public enum Role {
    PLATFORM_ADMINISTRATOR,
    AGENCY_ADMINISTRATOR,
    AGENCY_HEAD,
    OFFICER,
    MENU_COORDINATOR,
    PARTNER_FOCAL_POINT,
    EXPERT_GROUP_MEMBER,
    TRAINER,
    FACILITATOR,
    PARTICIPANT,
    DONOR,
    AUDITOR;

    /** The word in addresses, message keys and tokens, such as {@code agency-head}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
