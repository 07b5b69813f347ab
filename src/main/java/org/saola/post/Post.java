package org.saola.post;

/** The post: takes letters. */
public interface Post {

    /**
     * Takes a letter, in the transaction of what it tells of: it goes out after the commit, and not at all without one.
     *
     * <p>Nobody is told whether the address exists: what becomes of a letter is seen by administrators.
     *
     * @return by which it can be asked what became of the letter
     * @throws IllegalStateException outside a transaction
     * @throws org.springframework.context.NoSuchMessageException if the template has no texts
     */
    LetterId send(Letter letter);
}
