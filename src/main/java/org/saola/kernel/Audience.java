package org.saola.kernel;

import java.util.Set;

/** Who may see something besides the agency that it belongs to. */
public sealed interface Audience {

    /** Nobody else. */
    record OwnAgency() implements Audience {}

    /** The agencies of the same country; nobody else where the owner belongs to no country. */
    record OwnCountry() implements Audience {}

    /** Those named, and nobody who is not. */
    record Named(Set<AgencyId> agencies, Set<CountryCode> countries, Set<AgencyId> networks) implements Audience {

        public Named {
            agencies = Set.copyOf(agencies);
            countries = Set.copyOf(countries);
            networks = Set.copyOf(networks);
        }
    }

    /** Everybody who is signed in for any agency. */
    record AllMembers() implements Audience {}
}
