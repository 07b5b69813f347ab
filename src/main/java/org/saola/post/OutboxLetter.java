package org.saola.post;

import java.time.Instant;

/** A letter in the outbox, as its reader would see it. It may hold a link or code that lets somebody in. */
public record OutboxLetter(String from, String to, String subject, Instant writtenAt, String language, String body) {

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "OutboxLetter";
    }
}
