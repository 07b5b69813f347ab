package org.saola.post;

/**
 * Unsubscribing from news, by the token in the letter (RFC 8058): who has the letter may, without signing in.
 *
 * <p>Letters about getting in, and about what waits for somebody in their office, are sent all the same.
 */
public interface Subscriptions {

    /**
     * Whether this token's mailbox gets news.
     *
     * @throws org.saola.kernel.ProblemException.NotFound if this house did not make the token
     */
    boolean isSubscribed(String token);

    /** Sends no more news; twice is like once. @throws org.saola.kernel.ProblemException.NotFound likewise */
    void unsubscribe(String token);

    /** Sends news again. @throws org.saola.kernel.ProblemException.NotFound likewise */
    void subscribeAgain(String token);
}
