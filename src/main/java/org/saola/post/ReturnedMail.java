package org.saola.post;

import org.saola.kernel.Viewer;

/**
 * Letters that came back: a mailbox where notices of failed delivery come in, where the operator set one.
 *
 * <p>Only a notice that names the Message-ID of a letter of ours counts, which nobody knows but its reader and the servers
 * on its way: a stranger cannot make us believe that somebody is out of reach.
 */
public interface ReturnedMail {

    /** What was found. @param returned letters that came back @param others messages that are no such notice, and stay */
    record Found(int returned, int others) {}

    /** Whether the operator set a mailbox. */
    boolean isSet();

    /**
     * Reads what is new; for the house only. A notice of a letter of ours is removed from the mailbox, since it holds a copy
     * of the letter; anything else stays there and is marked as seen.
     *
     * @throws org.saola.kernel.ProblemException.Unavailable if the mailbox cannot be opened
     */
    Found collect(Viewer.House viewer);
}
