package org.saola.identity;

import org.saola.kernel.AgencyId;
import org.saola.kernel.Viewer;

/**
 * The agencies and organisations of the house.
 *
 * <p>Every member may know which there are; a platform administrator registers them, and each is changed by its own
 * administrator or by a platform administrator. Whoever may not is told that there is no such thing.
 */
public interface Agencies {

    AgencyList list(Viewer viewer, AgencyQuery query);

    /** @throws org.saola.kernel.ProblemException.NotFound with {@link PeopleProblem#AGENCY_UNKNOWN} */
    Agency find(Viewer viewer, AgencyId id);

    /** Whether the viewer may change it, its people and its deputies. */
    boolean keeps(Viewer viewer, AgencyId id);

    /** @throws org.saola.kernel.ProblemException.RuleBroken if kind, country and members do not fit each other */
    AgencyId register(Viewer viewer, RegisterAgency agency);

    /**
     * @param version that of what was shown
     * @throws org.saola.kernel.ProblemException.Conflict if somebody else changed it meanwhile
     */
    void change(Viewer viewer, AgencyId id, AgencyNames names, long version);

    /** From now on nobody acts for it; nothing of it is lost. The organisation that runs the house is never suspended. */
    void suspend(Viewer viewer, AgencyId id, long version);

    void resume(Viewer viewer, AgencyId id, long version);
}
