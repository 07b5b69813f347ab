package org.saola.species;

import java.util.UUID;
import org.saola.kernel.Identified;
import org.saola.kernel.Uuid7;

/** A list that somebody brought to be checked. */
public record ListCheckId(UUID value) implements Identified {

    public static ListCheckId next() {
        return new ListCheckId(Uuid7.next());
    }
}
