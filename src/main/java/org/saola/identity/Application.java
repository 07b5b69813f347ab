package org.saola.identity;

import java.time.Instant;
import java.util.Optional;
import org.saola.kernel.AgencyId;

/**
 * An application, as platform administrators see it.
 *
 * @param verified how the official contact was verified; empty while it waits
 * @param reason why it was refused; empty otherwise
 * @param agency what it became, where it was approved
 * @param mayCheck whether the viewer may decide it: neither filed it nor is named in it
 * @param version to be given back with a decision
 */
public record Application(
        ApplicationId id,
        FileApplication filed,
        ApplicationStatus status,
        Instant filedAt,
        String verified,
        String reason,
        Optional<AgencyId> agency,
        boolean mayCheck,
        long version) {}
