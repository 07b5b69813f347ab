package org.saola.identity;

import java.time.Duration;
import java.util.List;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/**
 * Invitations into agencies: a link with a secret of 256 bits that comes by mail, is valid for 72 hours and works once.
 *
 * <p>A link that is used, expired, withdrawn or never was gives one and the same answer.
 */
public interface Invitations {

    Duration VALID = Duration.ofHours(72);

    /** Those that are open, for the keepers of the agency; none for others. */
    List<Invited> of(Viewer viewer, AgencyId agency);

    /**
     * @throws org.saola.kernel.ProblemException.RuleBroken if the viewer may not give these roles there, or the address
     *     belongs to one of its people
     * @throws org.saola.kernel.ProblemException.Conflict if an invitation to this address is open already
     */
    InvitationId invite(Viewer viewer, InvitePerson invite);

    /** Sends a new link; the one before leads nowhere from now on. */
    void sendAgain(Viewer viewer, AgencyId agency, InvitationId id);

    void withdraw(Viewer viewer, AgencyId agency, InvitationId id);

    /** @throws org.saola.kernel.ProblemException.NotFound with {@link PeopleProblem#LINK_VOID} */
    OpenInvitation open(Viewer viewer, String token);

    /** Makes an account for who has none. Returns the new person, who has shown the link and a password. */
    PersonId accept(Viewer viewer, String token, AcceptInvitation accept);

    /**
     * Joins who has an account and is signed in with it.
     *
     * @throws org.saola.kernel.ProblemException.Refused with {@link PeopleProblem#INVITED_OTHER} if somebody else is
     *     signed in
     */
    AgencyId join(Viewer.Member viewer, String token);
}
