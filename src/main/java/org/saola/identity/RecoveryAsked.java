package org.saola.identity;

import java.time.Instant;
import org.saola.kernel.PersonId;

/** Somebody asks to be let in again, and waits for a second person. */
public record RecoveryAsked(PersonId person, Instant at) {}
