package org.saola.kernel;

import java.util.UUID;

/** A person who has, or had, an account. */
public record PersonId(UUID value) implements Identified {

    public static PersonId next() {
        return new PersonId(Uuid7.next());
    }
}
