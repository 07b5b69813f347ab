package org.saola.identity;

import java.util.UUID;
import org.saola.kernel.Identified;
import org.saola.kernel.Uuid7;

/** A request to be let in again. */
public record RecoveryId(UUID value) implements Identified {

    public static RecoveryId next() {
        return new RecoveryId(Uuid7.next());
    }
}
