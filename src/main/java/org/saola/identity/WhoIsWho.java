package org.saola.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Texts;
import org.saola.kernel.Viewer;

/**
 * What people and agencies are called, for pages that know their ids alone, such as the trail.
 *
 * <p>PostgreSQL decides whose names the viewer may read: colleagues know each other, platform administrators and auditors
 * everybody, members the agencies. An id that is missing in an answer is of nobody whom the viewer may know.
 */
public interface WhoIsWho {

    /** One question to the database for a whole page. */
    Called called(Viewer viewer, Set<PersonId> people, Set<AgencyId> agencies);

    /** @param words in the name or the address @return at most one more than the limit, so that the caller can tell */
    Set<PersonId> people(Viewer viewer, String words, int limit);

    /** @param words in the name, in any language, or the short name @return as above */
    Set<AgencyId> agencies(Viewer viewer, String words, int limit);

    /** Names by id. */
    record Called(Map<PersonId, CalledPerson> people, Map<AgencyId, Texts> agencies) {

        public static Called nobody() {
            return new Called(Map.of(), Map.of());
        }

        public Optional<CalledPerson> person(PersonId id) {
            return Optional.ofNullable(people.get(id));
        }

        public Optional<Texts> agency(AgencyId id) {
            return Optional.ofNullable(agencies.get(id));
        }
    }

    /**
     * A person.
     *
     * @param name empty once the person was erased
     * @param colleague whether the person belongs now to the agency that the viewer acts for
     */
    record CalledPerson(String name, boolean colleague) {

        public boolean erased() {
            return name.isEmpty();
        }
    }
}
