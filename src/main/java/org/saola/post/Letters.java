package org.saola.post;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Viewer;

/** What became of letters, for platform administrators; to others there are none. */
public interface Letters {

    /** @throws org.saola.kernel.ProblemException.NotFound if the viewer is not a platform administrator */
    PostWay way(Viewer viewer);

    /** How many letters have each status; every status is there. */
    Map<LetterStatus, Long> counts(Viewer viewer);

    /** The newest first. @param page from 1 */
    List<LetterSummary> list(Viewer viewer, Optional<LetterStatus> status, int page, int size);

    /** @throws org.saola.kernel.ProblemException.NotFound if there is none, or not for this viewer */
    LetterSummary find(Viewer viewer, LetterId id);

    /**
     * Opens a letter of the outbox. The caller writes into the trail that it was read.
     *
     * @throws org.saola.kernel.ProblemException.NotFound if it is not in the outbox (any more), or not for this viewer
     */
    OutboxLetter open(Viewer viewer, LetterId id);

    /** Addresses that mail does not reach, the newest first. */
    List<Bounce> bounces(Viewer viewer);

    /**
     * Whether mail to this address was refused or came back. Rooms ask it before they tell somebody who may know, such as
     * an agency's administrator who invites; it is said to nobody else.
     */
    boolean isOutOfReach(EmailAddress address);

    /** Forgets that mail to this address came back: it is tried again. The caller writes the trail. */
    void trustAgain(Viewer viewer, EmailAddress address);

    /** Forgets letters that ended so long ago, and removes them from the outbox; for the house only. Returns how many. */
    int forget(Viewer.House viewer, Duration longerThan);

    /**
     * Forgets every letter to an address, those in the outbox folder too, and that mail to it came back; in the transaction
     * of whoever erases a person. What waits is not sent any more.
     *
     * <p>That the mailbox wants no news is kept: it is a hash, and nobody may write there again.
     *
     * @throws IllegalStateException outside a transaction
     */
    void forget(Viewer.House viewer, EmailAddress address);
}
