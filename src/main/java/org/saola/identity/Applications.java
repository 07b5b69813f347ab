package org.saola.identity;

import java.time.Duration;
import java.util.List;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Viewer;

/**
 * Agencies ask for an account; a second person checks that they are who they say.
 *
 * <p>Anybody may file. Nobody sees it before the address of the proposed administrator has answered. Who filed it, or is
 * named in it, never decides it.
 */
public interface Applications {

    Duration CONFIRMED_WITHIN = Duration.ofHours(72);

    /**
     * Files an application and sends the link that confirms it.
     *
     * @throws org.saola.kernel.ProblemException.Unavailable if too many came from there; later it works
     */
    void file(Viewer viewer, FileApplication application);

    /** @throws org.saola.kernel.ProblemException.NotFound with {@link PeopleProblem#LINK_VOID} */
    void confirm(Viewer viewer, String token);

    /** Those that wait, the oldest first, then those decided, the newest first; at most 200. For platform administrators. */
    List<Application> list(Viewer viewer);

    Application find(Viewer viewer, ApplicationId id);

    /**
     * Registers the agency and invites its first administrator.
     *
     * @param verified how the official contact was verified; must say something
     * @throws org.saola.kernel.ProblemException.Refused for who filed it or is named in it
     * @throws org.saola.kernel.ProblemException.Conflict if somebody else decided it meanwhile
     */
    AgencyId approve(Viewer viewer, ApplicationId id, String verified, long version);

    /** @param reason for the trail of the house; the letter to the applicant does not repeat it */
    void refuse(Viewer viewer, ApplicationId id, String verified, String reason, long version);
}
