package org.saola.identity;

import java.util.Optional;
import org.saola.kernel.CountryCode;

/** To register an agency. @param country where the kind is one of countries, and only there; it is never changed later */
public record RegisterAgency(AgencyKind kind, Optional<CountryCode> country, AgencyNames names) {}
