package org.saola.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/**
 * Passkeys: a device that proves who its user is, after they unlocked it. One counts as two factors.
 *
 * <p>What the browser is asked, and what it answers, is JSON as of Web Authentication Level 3, section 5.1.8 to 5.1.10. Each
 * question is answered once, in the session that it was asked in.
 */
public interface Passkeys {

    /** A passkey, as its person sees it. @param id by which it is removed */
    record Shown(UUID id, String name, Instant since, Optional<Instant> lastUsed) {}

    /** What the browser is asked to add a passkey. */
    String creationOptions(Viewer.Member viewer, HttpServletRequest request);

    /** Adds the passkey that the browser made. @return whether it was one, and answered the question asked last */
    boolean add(Viewer.Member viewer, HttpServletRequest request, String credential, String name);

    /** What the browser is asked to sign in; nothing where too much was asked from this network. */
    Optional<String> requestOptions(HttpServletRequest request, HttpServletResponse response);

    /** Signs in, or shows the second factor. @return whether the answer was right */
    boolean signIn(HttpServletRequest request, HttpServletResponse response, String credential);

    List<Shown> own(Viewer.Member viewer);

    /**
     * Removes one of the viewer’s own.
     *
     * @throws org.saola.kernel.ProblemException.Conflict if nothing would be left to sign in with
     */
    void remove(Viewer.Member viewer, UUID passkey);

    /** Whether the person has one. */
    boolean has(PersonId person);

    /** Where this page must be opened instead, since passkeys belong to the name of a site; nothing where they work here. */
    Optional<String> elsewhere(HttpServletRequest request);
}
