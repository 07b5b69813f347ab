package org.saola.vault.internal;

import java.io.IOException;
import org.saola.kernel.AgencyId;
import org.saola.kernel.ProblemException;
import org.saola.vault.VaultProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The contents on disk together with the keys that open them. */
final class Contents {

    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);

    private final ContentFolder folder;
    private final KeyRing ring;

    Contents(ContentFolder folder, KeyRing ring) {
        this.folder = folder;
        this.ring = ring;
    }

    ContentFolder folder() {
        return folder;
    }

    KeyRing ring() {
        return ring;
    }

    String fingerprint(AgencyId agency, byte[] sha256) {
        return ring.fingerprint(agency, sha256);
    }

    SealedReader open(ContentRow row) throws DamagedContent {
        return SealedReader.open(
                folder.place(row.fingerprint(), row.id()), ring.unwrap(row.key(), row.id()), row.id(), row.size());
    }

    /** Whether the file is there with the length that it must have, and its key opens. */
    boolean isWhole(ContentRow row) {
        try (SealedReader reader = open(row)) {
            reader.verify(0, 0);
            return true;
        } catch (DamagedContent damaged) {
            return false;
        }
    }

    /** Gives a file that came in its place for good, and says what its row must hold. */
    ContentRow settle(StagedFile staged, String fingerprint) {
        try {
            folder.settle(staged.arrived(), fingerprint, staged.content());
        } catch (IOException full) {
            LOG.error("A file could not be kept on disk", full);
            throw new ProblemException.Unavailable(VaultProblem.DISK_FAILS);
        }
        return new ContentRow(staged.content(), fingerprint, staged.size(), ring.wrap(staged.key(), staged.content()));
    }
}
