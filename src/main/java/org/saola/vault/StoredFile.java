package org.saola.vault;

import java.time.Instant;
import java.util.Optional;
import org.saola.kernel.Handling;
import org.saola.kernel.PersonId;

/**
 * A file in the vault.
 *
 * @param sha256 of its content, hexadecimal
 * @param size in bytes
 * @param type as its bytes say, such as {@code application/pdf}
 * @param active whether a browser might run what is in it; never show such a file, only hand it out
 * @param broughtBy nobody where the house made it
 */
public record StoredFile(
        FileId id,
        String name,
        String type,
        boolean active,
        long size,
        String sha256,
        Handling handling,
        Optional<PersonId> broughtBy,
        Instant broughtAt,
        String kind,
        String subject) {}
