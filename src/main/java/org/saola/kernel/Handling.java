package org.saola.kernel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * How something that is kept must be handled: its marking.
 *
 * <p>{@link #allows} is the one decision; the function {@code store.may_see} of the database decides the same for
 * row-level security, and a test compares the two. No role opens a marking: an administrator of the platform keeps the
 * house, and does not read what is in its cupboards.
 *
 * @param owner the agency that it belongs to, which always sees it
 * @param ownerCountry of that agency, when it was marked
 * @param audience who sees it besides
 * @param purpose what it was given for, as the owner wrote it; empty where it is not restricted to one
 * @param conditions what the receiver must keep to; empty where there are none
 * @param reviewOn the day by which the owner looks at the marking again; it holds beyond that day until changed
 */
public record Handling(
        AgencyId owner,
        Optional<CountryCode> ownerCountry,
        Audience audience,
        String purpose,
        String conditions,
        Optional<LocalDate> reviewOn) {

    /** For the own agency alone: what everything is until somebody decides otherwise. */
    public static Handling ownAgency(AgencyId owner, Optional<CountryCode> country) {
        return new Handling(owner, country, new Audience.OwnAgency(), "", "", Optional.empty());
    }

    /** Whether this viewer may see what is marked so; the house itself may, so that background work can. */
    public boolean allows(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Nobody nobody -> false;
            case Viewer.House house -> true;
            case Viewer.Member member -> member.agency().equals(owner) || admits(member);
        };
    }

    /** Whether the day of review has come. */
    public boolean isDue(LocalDate today) {
        return reviewOn.filter(day -> !day.isAfter(today)).isPresent();
    }

    private boolean admits(Viewer.Member member) {
        return switch (audience) {
            case Audience.OwnAgency only -> false;
            case Audience.OwnCountry same -> ownerCountry.isPresent() && ownerCountry.equals(member.country());
            case Audience.Named named ->
                named.agencies().contains(member.agency())
                        || member.country().filter(named.countries()::contains).isPresent()
                        || shares(named.networks(), member.networks());
            case Audience.AllMembers all -> true;
        };
    }

    private static boolean shares(Set<AgencyId> some, Set<AgencyId> others) {
        return !Collections.disjoint(some, others);
    }
}
