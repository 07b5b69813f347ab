package org.saola.kernel;

import java.util.Optional;
import java.util.Set;

/**
 * On whose behalf something is asked. Every front door takes one, and decides by it what may be seen and done.
 *
 * <p>A viewer is made anew from the database for each request, so that somebody who was removed is out at once. It holds
 * ids and codes only.
 */
public sealed interface Viewer {

    Origin origin();

    /** Whether a person is signed in and acts for an agency in one of these roles. */
    default boolean has(Role... roles) {
        return false;
    }

    /** The person, where one is signed in. */
    default Optional<PersonId> personId() {
        return Optional.empty();
    }

    /** The agency that the person acts for at the moment. */
    default Optional<AgencyId> agencyId() {
        return Optional.empty();
    }

    /** Nobody is signed in. */
    record Nobody(Origin origin) implements Viewer {}

    /**
     * A person who is signed in.
     *
     * @param agency the one that the person chose to act for; roles, country and networks are those of this agency
     * @param country of that agency; none for organisations that belong to no country
     * @param networks the regional networks that the country is a member of, or the agency itself where it is one
     * @param factors shown within this session
     */
    record Member(
            PersonId person,
            AgencyId agency,
            Optional<CountryCode> country,
            Set<Role> roles,
            Set<AgencyId> networks,
            Set<Factor> factors,
            Origin origin)
            implements Viewer {

        public Member {
            roles = Set.copyOf(roles);
            networks = Set.copyOf(networks);
            factors = Set.copyOf(factors);
        }

        @Override
        public boolean has(Role... any) {
            return Set.of(any).stream().anyMatch(roles::contains);
        }

        @Override
        public Optional<PersonId> personId() {
            return Optional.of(person);
        }

        @Override
        public Optional<AgencyId> agencyId() {
            return Optional.of(agency);
        }

        /** Whether two factors were shown within this session; what rooms with restricted data ask for. */
        public boolean hasSecondFactor() {
            return factors.contains(Factor.PASSKEY)
                    || factors.contains(Factor.FEDERATED_WITH_SECOND)
                    || factors.contains(Factor.CODE)
                            && (factors.contains(Factor.PASSWORD) || factors.contains(Factor.FEDERATED));
        }
    }

    /**
     * The house itself: background work and commands of the operator.
     *
     * @param task what works, such as {@code audit.seal}; the trail shows it in the place of a person
     */
    record House(String task, Origin origin) implements Viewer {

        public static House at(String task) {
            return new House(task, Origin.house());
        }
    }
}
