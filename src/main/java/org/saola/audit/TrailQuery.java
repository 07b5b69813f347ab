package org.saola.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;

/**
 * What is looked for in the trail; an empty text or set, or nothing, means all.
 *
 * @param action whole, such as {@code identity.person-invited}, or a room with its dot
 * @param people any of them did it; {@code agencies} likewise
 * @param kind of the record, whole
 * @param subject the id of the record
 * @param from the first instant, {@code until} the first that is no longer meant
 */
public record TrailQuery(
        String action,
        Set<PersonId> people,
        Set<AgencyId> agencies,
        String kind,
        String subject,
        Optional<Outcome> outcome,
        String address,
        Optional<Instant> from,
        Optional<Instant> until) {

    public TrailQuery {
        people = Set.copyOf(people);
        agencies = Set.copyOf(agencies);
    }

    public static TrailQuery all() {
        return new TrailQuery("", Set.of(), Set.of(), "", "", Optional.empty(), "", Optional.empty(), Optional.empty());
    }
}
