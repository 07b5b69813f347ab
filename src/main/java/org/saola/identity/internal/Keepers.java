package org.saola.identity.internal;

import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.PeopleDeed;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.AgencyId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.springframework.stereotype.Component;

/** Decides who keeps the house, and who an agency. Who does not is told that there is no such thing, and is in the trail. */
@Component
class Keepers {

    private final Trail trail;

    Keepers(Trail trail) {
        this.trail = trail;
    }

    /** Two factors within the session, or it counts as not being there: a stolen password alone must not appoint anybody. */
    boolean keepsHouse(Viewer viewer) {
        return viewer instanceof Viewer.House
                || viewer.has(Role.PLATFORM_ADMINISTRATOR)
                        && viewer instanceof Viewer.Member member
                        && member.hasSecondFactor();
    }

    boolean keeps(Viewer viewer, AgencyId agency) {
        return keepsHouse(viewer)
                || viewer instanceof Viewer.Member member
                        && member.has(Role.AGENCY_ADMINISTRATOR)
                        && member.agency().equals(agency)
                        && member.hasSecondFactor();
    }

    void requireHouse(Viewer viewer, PeopleDeed deed, String kind, Object subject, PeopleProblem otherwise) {
        if (!keepsHouse(viewer)) {
            refuse(viewer, deed, kind, subject, otherwise);
        }
    }

    void require(Viewer viewer, AgencyId agency, PeopleDeed deed) {
        if (!keeps(viewer, agency)) {
            refuse(viewer, deed, "identity.agency", agency.value(), PeopleProblem.AGENCY_UNKNOWN);
        }
    }

    private void refuse(Viewer viewer, PeopleDeed deed, String kind, Object subject, PeopleProblem problem) {
        trail.writeApart(viewer, Deed.refused(deed.action(), kind, subject));
        throw new ProblemException.NotFound(problem);
    }
}
