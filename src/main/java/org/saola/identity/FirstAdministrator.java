package org.saola.identity;

import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/**
 * How the first administrator comes in: by a link that the program prints at its start while nobody has an account.
 *
 * <p>There is no account with a known password. Each start makes a new link and voids those before; a link works once.
 */
public interface FirstAdministrator {

    /** Whether the link leads in at this moment. @param token as it stands in the link */
    boolean opens(Viewer viewer, String token);

    /**
     * Founds the organisation, and its first person as administrator of the platform and of the organisation.
     *
     * @throws org.saola.kernel.ProblemException.NotFound with {@link PeopleProblem#LINK_VOID} if the link does not, or no
     *     longer, lead in; of two at once, one is told so
     */
    PersonId begin(Viewer viewer, String token, BeginHouse house);
}
