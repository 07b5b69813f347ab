package org.saola.identity;

import java.time.Instant;
import org.saola.kernel.PersonId;

/** Nothing is kept of a person but the id; rooms that keep more of them forget it now. */
public record PersonErased(PersonId person, Instant at) {}
