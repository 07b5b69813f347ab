package org.saola.post;

/** What a letter is for, which decides whether one may unsubscribe. */
public enum Purpose {
    /** About getting in: codes, links, invitations, warnings. Always sent. */
    SECURITY,
    /** Something waits for this person in their office. Always sent. */
    SERVICE,
    /** What is new. Carries a way to unsubscribe, and is not sent to who did. */
    NEWS
}
