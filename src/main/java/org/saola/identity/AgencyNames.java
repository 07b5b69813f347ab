package org.saola.identity;

import java.util.Set;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Texts;

/**
 * What may be changed of an agency.
 *
 * @param shortName may be empty
 * @param contactEmail may be empty
 * @param members for a regional network its countries; for others none
 */
public record AgencyNames(Texts name, String shortName, String contactEmail, Set<CountryCode> members) {}
