package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.CurrentViewer;
import org.saola.identity.SignIn;
import org.saola.identity.SignInDeed;
import org.saola.kernel.Factor;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.springframework.stereotype.Service;

/** Takes what people show of themselves, and slows down who guesses. */
@Service
class SignInDesk implements SignIn {

    private static final int LONGEST_EMAIL = 254;

    private final AccountDoor door;
    private final Throttle throttle;
    private final SessionDesk sessions;
    private final Codes codes;
    private final Trail trail;

    SignInDesk(AccountDoor door, Throttle throttle, SessionDesk sessions, Codes codes, Trail trail) {
        this.door = door;
        this.throttle = throttle;
        this.sessions = sessions;
        this.codes = codes;
        this.trail = trail;
    }

    @Override
    public boolean withPassword(
            HttpServletRequest request, HttpServletResponse response, String email, String password) {
        Viewer asker = CurrentViewer.of(request);
        String account = account(email);
        String network = Client.of(request).network();
        Throttle.Answer byNetwork = throttle.ask(Throttle.Kind.NETWORK, network, asker);
        Throttle.Answer byAccount = byNetwork == Throttle.Answer.SHUT
                ? Throttle.Answer.SHUT
                : throttle.ask(Throttle.Kind.ACCOUNT, account, asker);
        if (byAccount == Throttle.Answer.SHUT) {
            return false;
        }
        Optional<PersonRows.Knocked> knocked = door.knocked(account, asker);
        if (!door.opens(knocked, password)) {
            boolean last = Stream.of(byNetwork, byAccount).anyMatch(Throttle.Answer.LAST::equals);
            refuse(asker, last ? SignInDeed.SIGN_IN_THROTTLED : SignInDeed.SIGN_IN_REFUSED, knocked);
            return false;
        }
        PersonId person = knocked.orElseThrow().person();
        Viewer viewer = sessions.begin(request, response, person, Set.of(Factor.PASSWORD));
        if (OpenSession.of(request)
                .flatMap(OpenSession::person)
                .filter(person::equals)
                .isEmpty()) {
            refuse(viewer, SignInDeed.SIGN_IN_REFUSED, knocked);
            return false;
        }
        throttle.forgive(Throttle.Kind.NETWORK, network, asker);
        throttle.forgive(Throttle.Kind.ACCOUNT, account, asker);
        return true;
    }

    @Override
    public boolean confirm(Viewer.Member viewer, String password) {
        String name = viewer.person().value().toString();
        if (throttle.ask(Throttle.Kind.ACCOUNT, name, viewer) == Throttle.Answer.SHUT) {
            return false;
        }
        boolean right = door.confirms(viewer.person(), password, viewer);
        if (right) {
            throttle.forgive(Throttle.Kind.ACCOUNT, name, viewer);
        } else {
            trail.writeApart(
                    viewer,
                    Deed.refused(SignInDeed.FACTOR_REFUSED.action(), "identity.person", name)
                            .with("factor", Factor.PASSWORD));
        }
        return right;
    }

    @Override
    public Optional<PersonId> beforeSecond(HttpServletRequest request) {
        return OpenSession.of(request).flatMap(OpenSession::person);
    }

    @Override
    public boolean sendCode(HttpServletRequest request) {
        Viewer asker = CurrentViewer.of(request);
        Optional<OpenSession> session =
                OpenSession.of(request).filter(open -> open.person().isPresent());
        Optional<PersonRows.Writable> person =
                session.flatMap(OpenSession::person).flatMap(id -> door.writable(id, asker));
        if (person.isEmpty()
                || throttle.ask(
                                Throttle.Kind.CODES,
                                person.get().person().value().toString(),
                                asker)
                        == Throttle.Answer.SHUT) {
            return false;
        }
        codes.send(session.get(), person.get().email(), person.get().language(), asker);
        return true;
    }

    @Override
    public boolean withCode(HttpServletRequest request, HttpServletResponse response, String code) {
        Viewer asker = CurrentViewer.of(request);
        Optional<OpenSession> session =
                OpenSession.of(request).filter(open -> open.person().isPresent());
        if (session.isEmpty()) {
            return false;
        }
        PersonId person = session.get().person().orElseThrow();
        Codes.Answer answer = codes.take(session.get(), code, asker);
        if (answer == Codes.Answer.WRONG) {
            trail.writeApart(
                    asker,
                    Deed.refused(SignInDeed.FACTOR_REFUSED.action(), "identity.person", person.value())
                            .with("factor", Factor.CODE));
        }
        if (answer != Codes.Answer.RIGHT) {
            return false;
        }
        throttle.forgive(Throttle.Kind.CODES, person.value().toString(), asker);
        Set<Factor> factors = Stream.concat(session.get().factors().stream(), Stream.of(Factor.CODE))
                .collect(Collectors.toUnmodifiableSet());
        return sessions.begin(request, response, person, factors) instanceof Viewer.Member;
    }

    @Override
    public Viewer completeFor(
            HttpServletRequest request, HttpServletResponse response, PersonId person, Set<Factor> factors) {
        return sessions.begin(request, response, person, factors);
    }

    @Override
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
    }

    private void refuse(Viewer asker, SignInDeed deed, Optional<PersonRows.Knocked> knocked) {
        // Of an account that does not exist nothing is written down: people type passwords into the wrong field.
        trail.writeApart(
                asker,
                Deed.refused(
                        deed.action(),
                        knocked.isPresent() ? "identity.person" : "",
                        knocked.map(found -> found.person().value().toString()).orElse("")));
    }

    static String account(String typed) {
        String normal = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return normal.substring(0, Math.min(normal.length(), LONGEST_EMAIL));
    }
}
