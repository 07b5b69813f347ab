package org.saola.vault;

import java.util.UUID;
import org.saola.kernel.Identified;
import org.saola.kernel.Uuid7;

/** A file in the vault. */
public record FileId(UUID value) implements Identified {

    public static FileId next() {
        return new FileId(Uuid7.next());
    }
}
