package org.saola.vault.internal;

import java.util.List;
import java.util.UUID;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.saola.vault.KeyRenewal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the key of every content under the newest key of the ring, some at a time. It can be cut short anywhere and done
 * again: each row is under one key or the other, and the ring has both.
 */
final class Rewrapping {

    private static final Logger LOG = LoggerFactory.getLogger(Rewrapping.class);
    private static final Viewer HOUSE = Viewer.House.at("vault.rewrap");
    private static final UUID FIRST = new UUID(0, 0);

    private final KeyRing ring;
    private final ContentRows rows;
    private final Transactions transactions;
    private final int atOnce;

    /** @param atOnce how many in one transaction */
    Rewrapping(KeyRing ring, ContentRows rows, Transactions transactions, int atOnce) {
        this.ring = ring;
        this.rows = rows;
        this.transactions = transactions;
        this.atOnce = atOnce;
    }

    /** How far it came. @param last the content after which it goes on @param seen how many it looked at */
    private record Step(UUID last, int seen, int left) {}

    KeyRenewal run() {
        String key = ring.current();
        long seen = 0;
        long left = 0;
        Step step = new Step(FIRST, atOnce, 0);
        while (step.seen() == atOnce) {
            UUID after = step.last();
            step = transactions.write(HOUSE, () -> some(key, after));
            seen += step.seen();
            left += step.left();
        }
        if (left > 0) {
            LOG.warn("{} files stay under a key before {}: their own keys cannot be opened", left, key);
        }
        return new KeyRenewal(key, seen - left, left);
    }

    private Step some(String key, UUID after) {
        List<ContentRow> found = rows.notUnder(key, after, atOnce);
        int left = 0;
        for (ContentRow row : found) {
            try {
                rows.rewrap(row.id(), ring.wrap(ring.unwrap(row.key(), row.id()), row.id()));
            } catch (DamagedContent unopened) {
                left++;
            }
        }
        return new Step(found.isEmpty() ? after : found.getLast().id(), found.size(), left);
    }
}
