package org.saola.identity;

import java.time.Instant;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;

/** A person belongs to an agency from now on. */
public record PersonJoined(PersonId person, AgencyId agency, Instant at) {}
