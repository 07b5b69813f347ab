package org.saola.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/** Makes the viewer of a request from what is true of a person at this moment. */
public interface Viewers {

    /**
     * Returns the person acting for the agency that they chose, or for another of theirs where they may not act for that
     * one; nobody where the person has no current membership, is blocked or erased.
     */
    Viewer viewer(PersonId person, Optional<AgencyId> chosen, Set<Factor> factors, Origin origin);

    /** Whom the person may act for at this moment, by membership or as a deputy. */
    List<ActingFor> actingFor(PersonId person);
}
