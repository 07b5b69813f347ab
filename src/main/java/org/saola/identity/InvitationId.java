package org.saola.identity;

import java.util.UUID;
import org.saola.kernel.Identified;
import org.saola.kernel.Uuid7;

/** An invitation; it opens nothing: the link has a secret of its own. */
public record InvitationId(UUID value) implements Identified {

    public static InvitationId next() {
        return new InvitationId(Uuid7.next());
    }
}
