package org.saola.identity;

import java.util.UUID;
import org.saola.kernel.Identified;
import org.saola.kernel.Uuid7;

/** An application of an agency for an account. */
public record ApplicationId(UUID value) implements Identified {

    public static ApplicationId next() {
        return new ApplicationId(Uuid7.next());
    }
}
