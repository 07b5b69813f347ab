package org.saola.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.saola.kernel.Factor;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;

/**
 * Signs people in and out.
 *
 * <p>Whatever was wrong, the answer is the same: no method tells whether an account exists. Each factor that is shown gives the
 * session a new secret, so that one planted before is worth nothing after.
 */
public interface SignIn {

    /** How many digits a one-time code has. */
    int CODE_DIGITS = 8;

    /**
     * Takes a password. Right, it begins a session that opens nothing until a second factor is shown.
     *
     * @return whether it was right
     */
    boolean withPassword(HttpServletRequest request, HttpServletResponse response, String email, String password);

    /**
     * Asks for the present password once more before something weighty; slowed down like a sign-in.
     *
     * @return whether it is the one of the viewer
     */
    boolean confirm(Viewer.Member viewer, String password);

    /** Who has shown a first factor in this session and may show a second: the person, signed in or not yet. */
    Optional<PersonId> beforeSecond(HttpServletRequest request);

    /** Sends a new one-time code by mail to who has shown a first factor; the code before it is void. @return whether it was sent: not too often */
    boolean sendCode(HttpServletRequest request);

    /** Takes the code that was sent to this session: eight digits, for ten minutes, five tries, once. @return whether it was right */
    boolean withCode(HttpServletRequest request, HttpServletResponse response, String code);

    /**
     * Begins a session for a person who has shown these factors elsewhere: by an invitation that came by mail and a password
     * just set, or by choosing a fictional account of the demonstration.
     *
     * @return the viewer that the person now is; nobody where they may not come in
     */
    Viewer completeFor(HttpServletRequest request, HttpServletResponse response, PersonId person, Set<Factor> factors);

    /** Ends the session of this request. */
    void signOut(HttpServletRequest request, HttpServletResponse response);
}
