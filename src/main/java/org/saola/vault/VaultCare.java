package org.saola.vault;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Viewer;

/**
 * The vault as who keeps the house sees it: sizes and states, no file and no name of one.
 *
 * <p>For platform administrators and the house; to others nothing of it exists.
 */
public interface VaultCare {

    /** Of every agency that ever kept a file or was given a quota of its own. */
    List<VaultUsage> usages(Viewer viewer);

    /** @param bytes nothing to go back to the quota of the settings */
    void setQuota(Viewer viewer, AgencyId agency, OptionalLong bytes);

    /** What the last look at the disk found; nothing before the first. */
    Optional<SweepReport> lastSweep(Viewer viewer);

    /** Asks for a look at the disk now; it is a job. */
    void sweepSoon(Viewer viewer);

    ScannerState scanner(Viewer viewer);

    /**
     * Adds a key to the ring and wraps every file’s own key with it, for the house alone. The files stay as they are, and the
     * keys before it stay in the ring, for backups that need them.
     *
     * <p>Cut short, it leaves every file readable, some under a key before; the next sweep brings them under the newest.
     *
     * @throws org.saola.kernel.ProblemException.Unavailable if the disk does not take the ring; nothing changed then
     */
    KeyRenewal renewKey(Viewer.House viewer);
}
