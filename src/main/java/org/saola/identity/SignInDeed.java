package org.saola.identity;

/** What the trail says of sign-in; each is also the message key of its name. */
public enum SignInDeed {
    SIGNED_IN("identity.signed-in"),
    SIGN_IN_REFUSED("identity.sign-in-refused"),
    SIGN_IN_THROTTLED("identity.sign-in-throttled"),
    SIGNED_OUT("identity.signed-out"),
    SESSIONS_ENDED("identity.sessions-ended"),
    FACTOR_REFUSED("identity.factor-refused"),
    ACCOUNT_CHANGED("identity.account-changed"),
    ACTING_CHOSEN("identity.acting-chosen"),
    PASSKEY_ADDED("identity.passkey-added"),
    PASSKEY_REMOVED("identity.passkey-removed"),
    /** Its counter went back: two devices have it. */
    PASSKEY_COPIED("identity.passkey-copied"),
    PROVIDER_LINKED("identity.provider-linked"),
    PROVIDER_UNLINKED("identity.provider-unlinked"),
    TOKEN_MADE("identity.token-made"),
    TOKEN_WITHDRAWN("identity.token-withdrawn"),
    RECOVERY_ASKED("identity.recovery-asked"),
    RECOVERY_CONFIRMED("identity.recovery-confirmed"),
    RECOVERY_REFUSED("identity.recovery-refused"),
    RECOVERY_USED("identity.recovery-used"),
    PASSWORD_SET("identity.password-set"),
    SIGN_IN_FORGOTTEN("identity.sign-in-forgotten");

    private final String action;

    SignInDeed(String action) {
        this.action = action;
    }

    public String action() {
        return action;
    }
}
