package org.saola.identity;

import java.time.Instant;
import java.util.Set;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;

/** Somebody who belongs to an agency now. @param since to be given back with a change, so that no other change is lost */
public record Colleague(PersonId person, String name, String email, Set<Role> roles, Instant since, boolean blocked) {}
