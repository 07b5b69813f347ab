package org.saola.identity;

import java.util.Optional;
import java.util.Set;
import org.saola.kernel.AgencyId;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Texts;

/**
 * An agency of a country, or an organisation of none.
 *
 * @param shortName by which people call it; empty where it has none
 * @param contactEmail of the office; empty where none is given
 * @param members the countries of a regional network; empty for all others
 * @param version to be given back with a change
 */
public record Agency(
        AgencyId id,
        AgencyKind kind,
        Optional<CountryCode> country,
        Texts name,
        String shortName,
        String contactEmail,
        Set<CountryCode> members,
        boolean suspended,
        boolean fictional,
        long version) {}
