package org.saola.portal.web.identity;

import java.util.UUID;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;

/** Reads ids from addresses: what is not one looks like one that does not exist. */
final class AgencyIds {

    private AgencyIds() {}

    static AgencyId agency(String text) {
        return new AgencyId(uuid(text, PeopleProblem.AGENCY_UNKNOWN));
    }

    static PersonId person(String text) {
        return new PersonId(uuid(text, PeopleProblem.PERSON_UNKNOWN));
    }

    static boolean isOne(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    static UUID uuid(String text, PeopleProblem otherwise) {
        if (!isOne(text)) {
            throw new ProblemException.NotFound(otherwise);
        }
        return UUID.fromString(text);
    }

    static ProblemException.NotFound unknown() {
        return new ProblemException.NotFound(PeopleProblem.AGENCY_UNKNOWN);
    }

    /** The version that a form carries; what is not one is one that never was. */
    static long version(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
    }
}
