package org.saola.species;

import java.util.UUID;
import org.saola.kernel.Identified;
import org.saola.kernel.Uuid7;

/** A load that somebody asked for on the page. */
public record LoadId(UUID value) implements Identified {

    public static LoadId next() {
        return new LoadId(Uuid7.next());
    }
}
