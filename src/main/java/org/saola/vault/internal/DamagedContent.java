package org.saola.vault.internal;

import java.io.IOException;
import java.util.UUID;

/** What lies on disk is not what was kept there. */
final class DamagedContent extends IOException {

    private static final long serialVersionUID = 1L;

    private final String how;

    DamagedContent(UUID content, String how) {
        super("content " + content + ": " + how);
        this.how = how;
    }

    /** A code: length, changed or unreadable. */
    String how() {
        return how;
    }
}
