package org.saola.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;

/**
 * An entry as it stands in the trail.
 *
 * @param at when it was done, to the microsecond, in UTC
 * @param task of the house where no person did it; empty otherwise
 * @param details codes and ids, by name
 */
public record TrailEntry(
        UUID id,
        Instant at,
        Who who,
        Origin origin,
        String action,
        String kind,
        String subject,
        Outcome outcome,
        Map<String, String> details) {

    /** Who did it. @param viewer {@code nobody}, {@code member} or {@code house} */
    public record Who(String viewer, Optional<PersonId> person, Optional<AgencyId> agency, String task) {}
}
