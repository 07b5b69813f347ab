package org.saola.post;

/** What is done with letters, for the trail; each code is also the message key of its name. */
public enum PostAction {
    /** An administrator read a letter in the outbox. */
    LETTER_READ("post.letter-read"),
    /** Mail to an address is tried again. */
    ADDRESS_TRUSTED("post.address-trusted"),
    UNSUBSCRIBED("post.unsubscribed"),
    SUBSCRIBED_AGAIN("post.subscribed-again");

    private final String code;

    PostAction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
