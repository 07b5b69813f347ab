package org.saola.post.internal;

import java.time.Instant;
import java.util.UUID;

/** A letter that is about to be carried. */
record WaitingLetter(
        UUID id,
        String purpose,
        String recipient,
        String language,
        String subject,
        String body,
        String messageId,
        int attempts,
        Instant createdAt,
        Instant expiresAt) {

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "WaitingLetter[" + id + "]";
    }
}
