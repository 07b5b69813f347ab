package org.saola.audit;

import java.time.Instant;
import java.util.Optional;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;

/**
 * What is looked for in the trail; an empty text or nothing means all.
 *
 * @param action whole, such as {@code identity.person-invited}, or a room with its dot
 * @param subject the id of the record
 * @param from the first instant, {@code until} the first that is no longer meant
 */
public record TrailQuery(
        String action,
        Optional<PersonId> person,
        Optional<AgencyId> agency,
        String subject,
        Optional<Outcome> outcome,
        String address,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static TrailQuery all() {
        return new TrailQuery(
                "", Optional.empty(), Optional.empty(), "", Optional.empty(), "", Optional.empty(), Optional.empty());
    }
}
