package org.saola.post.internal;

import jakarta.mail.MessagingException;
import org.saola.post.internal.Carrier.Carried;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a letter and gives it to the carrier. */
record Delivery(LetterWriter writer, Carrier carrier) {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** What becomes of letters that were taken. */
    String status() {
        return carrier.status();
    }

    Carried deliver(WaitingLetter letter) {
        try {
            return carrier.carry(writer.write(letter));
        } catch (MessagingException unwritable) {
            LOG.warn("A letter could not be written: {}", unwritable.getClass().getSimpleName());
            return new Carried.Never("post.problem.unwritable", "", false);
        }
    }
}
