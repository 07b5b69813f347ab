package org.saola.post;

import java.time.Instant;
import java.util.Optional;
import org.saola.kernel.EmailAddress;

/**
 * An address that a server refused, or from which a letter came back.
 *
 * @param reply the codes of the server's answer
 */
public record Bounce(EmailAddress address, Optional<String> reply, Instant notedAt) {}
