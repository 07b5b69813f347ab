package org.saola.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/**
 * The way back for who lost every way in: they ask, an administrator who has made sure by other means that it is they confirms,
 * and a link comes by mail.
 *
 * <p>So neither the mailbox alone opens an account, nor the administrator alone. Nobody confirms their own; that of a platform
 * administrator takes another one.
 */
public interface Recoveries {

    /** How long the link of a confirmed recovery works, once. */
    Duration LINK_GOOD_FOR = Duration.ofHours(24);

    /** A recovery that waits. @param from the network address that it was asked from */
    record Waiting(RecoveryId id, PersonId person, String name, String email, Instant asked, String from) {}

    /** Notes that somebody asks for this account; nobody learns whether there is one. */
    void ask(HttpServletRequest request, String email);

    /** Those that the viewer may decide. */
    List<Waiting> waiting(Viewer.Member viewer);

    /**
     * Confirms or refuses.
     *
     * @throws org.saola.kernel.ProblemException.NotFound if it does not wait, or is not the viewer’s to decide
     */
    void decide(Viewer.Member viewer, RecoveryId recovery, boolean confirmed);

    /** Whose link this is; nothing where it does not work, or no longer. */
    Optional<PersonId> openedBy(HttpServletRequest request, String token);

    /**
     * Sets the password, ends all sessions and withdraws all tokens; the link is then void.
     *
     * @param removePasskeys whether passkeys go too: the device may be in other hands
     * @return whether the link worked
     */
    boolean use(HttpServletRequest request, String token, String password, boolean removePasskeys);
}
