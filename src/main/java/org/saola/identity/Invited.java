package org.saola.identity;

import java.time.Instant;
import java.util.Set;
import org.saola.kernel.Role;

/** An open invitation, as the keepers of the agency see it. @param expired whether its link no longer leads in */
public record Invited(
        InvitationId id, String name, String email, Set<Role> roles, Instant expiresAt, boolean expired) {}
