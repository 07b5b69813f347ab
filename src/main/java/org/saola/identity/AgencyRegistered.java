package org.saola.identity;

import java.time.Instant;
import org.saola.kernel.AgencyId;

/** An agency is there from now on. */
public record AgencyRegistered(AgencyId agency, Instant at) {}
