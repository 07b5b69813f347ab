package org.saola.identity;

import java.util.Collection;
import java.util.Optional;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/** The passwords of people: rules, setting, and forgetting. Nobody can read one. */
public interface Credentials {

    /** NIST SP 800-63B-4 asks for at least 15 where a password stands alone, 8 beside a second factor. */
    int SHORTEST = 12;

    int LONGEST = 200;

    /** The message that tells the rules, to be shown before somebody chooses; {0} is the shortest length. */
    String RULES = "identity.password.rules";

    /**
     * Checks a password that somebody wants.
     *
     * @param known words that others know of the person: name, address for mail, names of agencies
     */
    Optional<PasswordFault> check(String password, Collection<String> known);

    boolean hasPassword(PersonId person);

    /** Compares in the usual slow way; a front door that asks for the present password throttles through {@link SignIn}. */
    boolean matches(PersonId person, String password);

    /**
     * Sets the password, in the transaction of the caller or in its own.
     *
     * @throws IllegalArgumentException if it is too short or too long; {@link #check} tells the rest
     */
    void setPassword(Viewer viewer, PersonId person, String password);

    /** Forgets all ways of a person to sign in, and ends all their sessions; for erasing an account. */
    void forget(Viewer viewer, PersonId person);
}
