package org.saola.identity;

import java.time.Instant;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;

/** A person no longer belongs to an agency. */
public record PersonRemoved(PersonId person, AgencyId agency, Instant at) {}
