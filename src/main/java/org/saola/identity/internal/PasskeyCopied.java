package org.saola.identity.internal;

/** A passkey signed with a counter that does not go on from the last: somebody has a copy. */
final class PasskeyCopied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PasskeyCopied() {
        super("the counter of a passkey went back");
    }
}
