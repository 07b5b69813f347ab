package org.saola.identity;

import org.saola.kernel.ProblemCode;

/** Problems of agencies and people. */
public enum PeopleProblem implements ProblemCode {
    /** The same for a link that is used, expired, withdrawn, or was never made. */
    LINK_VOID("identity.link-void"),
    DEMO_UNKNOWN("identity.demo-unknown");

    private final String code;

    PeopleProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
