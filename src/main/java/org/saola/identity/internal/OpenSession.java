package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Factor;
import org.saola.kernel.PersonId;

/**
 * The session of the present request.
 *
 * @param token what the cookie holds
 * @param person who has shown something of themselves; none while a passkey or another house is being asked
 * @param factors shown within it
 */
record OpenSession(
        UUID id, String token, Optional<PersonId> person, Set<Factor> factors, Optional<AgencyId> actingFor) {

    private static final String ATTRIBUTE = OpenSession.class.getName();

    /** What somebody knows, here or elsewhere: two of these are still one factor. */
    private static final Set<Factor> ALONE_NOT_ENOUGH = Set.of(Factor.PASSWORD, Factor.FEDERATED);

    /**
     * Whether its person is signed in. A password alone opens nothing, not even the own account: it is guessed, stolen and
     * used twice too often, and whoever has it could add a passkey of their own. The same goes for one of another house.
     */
    boolean isSignedIn() {
        return person.isPresent() && !ALONE_NOT_ENOUGH.containsAll(factors);
    }

    String fingerprint() {
        return Secret.fingerprint(Secret.hash(token));
    }

    static Optional<OpenSession> of(HttpServletRequest request) {
        return Optional.ofNullable((OpenSession) request.getAttribute(ATTRIBUTE));
    }

    static void set(HttpServletRequest request, @Nullable OpenSession session) {
        request.setAttribute(ATTRIBUTE, session);
    }
}
