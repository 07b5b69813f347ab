package org.saola.post;

import java.util.Locale;

/** What became of a letter. Only one that waits still holds what it says. */
public enum LetterStatus {
    WAITING,
    /** A mail server took it. */
    SENT,
    /** It lies in the outbox folder, because no mail server is set. */
    OUTBOX,
    FAILED,
    /** It was not worth sending any more. */
    EXPIRED,
    /** The person unsubscribed, or mail to the address came back before. */
    UNWANTED,
    /** A server took it, and it came back. */
    BOUNCED;

    /** The word in message keys and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
