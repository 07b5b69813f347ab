package org.saola.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;

/** The people of an agency. Colleagues see each other; the administrator of the agency keeps them. */
public interface People {

    /** Those who belong to it now, for colleagues and platform administrators; none for others. */
    List<Colleague> of(Viewer viewer, AgencyId agency);

    /** @throws org.saola.kernel.ProblemException.NotFound with {@link PeopleProblem#PERSON_UNKNOWN} */
    Colleague find(Viewer viewer, AgencyId agency, PersonId person);

    /** The roles that the viewer may give there; none where they may not give any. */
    Set<Role> givable(Viewer viewer, AgencyId agency);

    /**
     * Gives a person these roles from now on. The roles before stay on record.
     *
     * @param since that of what was shown
     * @throws org.saola.kernel.ProblemException.RuleBroken if the viewer may not give, or take, one of them, or nobody would
     *     keep the agency
     * @throws org.saola.kernel.ProblemException.Conflict if somebody else changed them meanwhile
     */
    void changeRoles(Viewer viewer, AgencyId agency, PersonId person, Set<Role> roles, Instant since);

    /** Ends a membership, what the person is a deputy of there, and all their sessions: they are out at once. */
    void remove(Viewer viewer, AgencyId agency, PersonId person);
}
