package org.saola.vault;

import org.saola.kernel.AgencyId;

/**
 * What an agency uses of the vault.
 *
 * @param files contents, each counted once however often it was brought
 * @param bytes of those
 * @param quota how many bytes it may use
 * @param own whether the quota was set for this agency; otherwise it is that of the settings
 */
public record VaultUsage(AgencyId agency, long files, long bytes, long quota, boolean own) {

    public long free() {
        return Math.max(0, quota - bytes);
    }

    /** From 0 to 100. */
    public int percent() {
        return quota == 0 ? 100 : (int) Math.min(100, Math.round(100.0 * bytes / quota));
    }
}
