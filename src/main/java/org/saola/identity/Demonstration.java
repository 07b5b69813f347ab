package org.saola.identity;

import java.util.List;
import org.saola.kernel.Language;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Texts;
import org.saola.kernel.Viewer;

/** The fictional people of a demonstration, as whom anybody at this machine may go on. Exists in a demonstration only. */
public interface Demonstration {

    /** One for each role. @param word by which it is chosen, that of the role */
    record Account(PersonId person, String word, Role role, String name, Texts agency) {}

    /** Named in this language. */
    List<Account> accounts(Language language);

    /**
     * The account to go on as, named and addressed from now on in this language.
     *
     * @throws org.saola.kernel.ProblemException.NotFound if there is none, or the viewer is not at this machine
     */
    Account choose(Viewer viewer, String word, Language language);
}
