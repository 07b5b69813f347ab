package org.saola.post;

import java.util.UUID;
import org.saola.kernel.Identified;
import org.saola.kernel.Uuid7;

/** A letter that was given to the post. */
public record LetterId(UUID value) implements Identified {

    public static LetterId next() {
        return new LetterId(Uuid7.next());
    }
}
