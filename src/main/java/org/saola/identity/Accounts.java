package org.saola.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Language;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/** One’s own account. */
public interface Accounts {

    /** Nothing where nobody is signed in. */
    Optional<Account> own(Viewer viewer);

    /** The words that others know of a person, which a password must not be made of. */
    List<String> knownWords(PersonId person);

    /** Changes how the person is named and written to. */
    void change(Viewer.Member viewer, String name, Language language);

    /**
     * Acts for another agency from now on, in this session.
     *
     * @throws org.saola.kernel.ProblemException.NotFound if the person may not act for it
     */
    void actFor(Viewer.Member viewer, HttpServletRequest request, AgencyId agency);
}
