package org.saola.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/**
 * Who stands in for whom, on which days: a deputy has the roles that the other holds in the agency.
 *
 * <p>Nobody stands in for a platform administrator, and what somebody holds as a deputy is not handed on. Days are those of
 * UTC, the first and the last included.
 */
public interface Deputies {

    /** The longest time that one may be named for, in days. */
    int LONGEST = 366;

    /** @param personName of who is stood in for @param deputyName of who stands in */
    record Shown(UUID id, PersonId person, String personName, String deputyName, LocalDate first, LocalDate last) {}

    /** Those of now and later, for colleagues and platform administrators; none for others. */
    List<Shown> of(Viewer viewer, AgencyId agency);

    /** Names a colleague as deputy. */
    record Name(AgencyId agency, PersonId person, PersonId deputy, LocalDate first, LocalDate last) {}

    /** @throws org.saola.kernel.ProblemException.RuleBroken if the days or the people do not fit */
    void name(Viewer viewer, Name name);

    void end(Viewer viewer, AgencyId agency, UUID id);
}
