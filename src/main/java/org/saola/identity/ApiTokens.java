package org.saola.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saola.kernel.Texts;
import org.saola.kernel.Viewer;

/**
 * Tokens by which programs read and write the API for a person, within scopes and until a day.
 *
 * <p>A scope is {@code <room>:read} or {@code <room>:write}, where the room is the word after {@code /api/v1/}. A token acts for
 * the agency that its maker acted for, has no more rights than that person has at the moment, and opens no page.
 */
public interface ApiTokens {

    /** By which one that leaked into a file or a log is found. */
    String PREFIX = "saola_";

    Duration LONGEST = Duration.ofDays(365);

    /** A token, as its person sees it. @param id by which it is withdrawn @param expired whether its day has come */
    record Shown(
            UUID id,
            String name,
            Texts agency,
            List<String> scopes,
            Instant expires,
            Optional<Instant> lastUsed,
            boolean expired) {}

    /**
     * Makes a token.
     *
     * @param scopes at least one, each a room and {@code read} or {@code write}
     * @param goodFor at most {@link #LONGEST}
     * @return the token itself, which nobody can read again
     * @throws IllegalArgumentException if a scope or the time is not one of these
     */
    String make(Viewer.Member viewer, String name, Set<String> scopes, Duration goodFor);

    List<Shown> own(Viewer.Member viewer);

    /** Withdraws one of the viewer’s own, at once. */
    void withdraw(Viewer.Member viewer, UUID token);
}
