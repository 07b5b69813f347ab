package org.saola.identity;

import org.saola.kernel.ProblemCode;

/** Problems of sign-in and of one’s own account. */
public enum SignInProblem implements ProblemCode {
    ACTING_UNKNOWN("identity.acting-unknown"),
    LAST_WAY_IN("identity.last-way-in"),
    PROVIDER_UNKNOWN("identity.provider-unknown"),
    TOKEN_UNKNOWN("identity.token-unknown"),
    TOKEN_SCOPE("identity.token-scope"),
    RECOVERY_UNKNOWN("identity.recovery-unknown");

    private final String code;

    SignInProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
