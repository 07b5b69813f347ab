package org.saola.kernel;

/** A way in which a person has shown, within the session, to be who they are. */
public enum Factor {
    /** Something known. */
    PASSWORD,
    /** A one-time code sent by mail: the mailbox is at hand. */
    CODE,
    /** A passkey that verified its user: two factors in one, the device and what unlocks it. */
    PASSKEY,
    /** The sign-in of another house (OIDC), which did not say that it asked for two factors. */
    FEDERATED,
    /** The sign-in of another house that said so. */
    FEDERATED_WITH_SECOND,
    /** A token of a program; never counts as a person being there. */
    TOKEN
}
