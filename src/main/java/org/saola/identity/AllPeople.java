package org.saola.identity;

import java.util.List;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/** The people of all agencies, for platform administrators; to others they do not exist. */
public interface AllPeople {

    /** The people of a page. @param total how many there are on all pages */
    record Found(List<PersonFile> people, long total) {}

    /** @param words in name or address; empty for all @param page from 1 */
    Found search(Viewer viewer, String words, int page, int size);

    /** @throws org.saola.kernel.ProblemException.NotFound with {@link PeopleProblem#PERSON_UNKNOWN} */
    PersonFile find(Viewer viewer, PersonId person);

    /** Shuts somebody out everywhere, at once, until they are let in again. Nobody blocks themself, nor the last who keeps the house. */
    void block(Viewer viewer, PersonId person, long version);

    void unblock(Viewer viewer, PersonId person, long version);

    /**
     * Forgets all of a person but the id, which the trail needs: name, address, ways to sign in, memberships; the person’s
     * invitations, place in applications, letters, and mailbox among those that mail does not reach. By the person or a
     * platform administrator. There is no way back.
     *
     * @throws org.saola.kernel.ProblemException.Refused for the last who keeps the house, or, of one’s own will, an agency
     */
    void erase(Viewer viewer, PersonId person);
}
