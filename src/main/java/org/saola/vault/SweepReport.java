package org.saola.vault;

import java.time.Instant;
import java.util.List;
import org.saola.kernel.AgencyId;

/**
 * What a look at the disk found.
 *
 * @param files how many contents there are
 * @param bytes of those, before encryption
 * @param cleared how many files without a row were deleted
 * @param findings what somebody must look at
 */
public record SweepReport(Instant at, long files, long bytes, long cleared, List<Finding> findings) {

    public SweepReport {
        findings = List.copyOf(findings);
    }

    /** What can be wrong. */
    public enum Fault {
        /** The row is there and its file is not. */
        MISSING,
        /** The file is there and shorter or longer than it must be. */
        WRONG_SIZE,
        /** What the agency uses was counted wrong, and has been put right. */
        WRONG_COUNT;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** @param content the number of the content, as in the name of the file on disk; empty for a count */
    public record Finding(Fault fault, AgencyId agency, String content) {}
}
