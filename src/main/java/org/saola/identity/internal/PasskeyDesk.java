package org.saola.identity.internal;

import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.audit.Deed;
import org.saola.identity.CurrentViewer;
import org.saola.identity.Passkeys;
import org.saola.identity.SignInDeed;
import org.saola.kernel.Factor;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.stereotype.Service;

/** Adds passkeys and signs in with them. */
@Service
class PasskeyDesk implements Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyDesk.class);
    private static final String TASK = "identity.passkey";
    private static final int LONGEST_ANSWER = 20_000;

    private final PasskeyCheck check;
    private final PasskeyKeeping keeping;
    private final SessionDesk sessions;
    private final Throttle throttle;
    private final PasskeySite site;

    PasskeyDesk(PasskeyCheck check, PasskeyKeeping keeping, SessionDesk sessions, Throttle throttle, PasskeySite site) {
        this.check = check;
        this.keeping = keeping;
        this.sessions = sessions;
        this.throttle = throttle;
        this.site = site;
    }

    @Override
    public String creationOptions(Viewer.Member viewer, HttpServletRequest request) {
        OpenSession session = OpenSession.of(request).orElseThrow();
        Bytes challenge = Bytes.random();
        return keeping.write(HouseWork.of(TASK, viewer), () -> {
            keeping.ask(session, "add", challenge);
            return check.creation(viewer.person(), challenge);
        });
    }

    @Override
    public boolean add(Viewer.Member viewer, HttpServletRequest request, String credential, String name) {
        Optional<Bytes> challenge =
                OpenSession.of(request).flatMap(session -> keeping.takeAsked(session, "add", viewer));
        if (challenge.isEmpty() || credential.length() > LONGEST_ANSWER) {
            return false;
        }
        try {
            keeping.add(viewer, () -> check.register(viewer.person(), challenge.get(), credential, name));
            return true;
        } catch (RuntimeException notOne) {
            LOG.info("A passkey was not added: {}", notOne.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public Optional<String> requestOptions(HttpServletRequest request, HttpServletResponse response) {
        Viewer asker = CurrentViewer.of(request);
        if (throttle.ask(Throttle.Kind.REQUESTS, Client.of(request).network(), asker) == Throttle.Answer.SHUT) {
            return Optional.empty();
        }
        OpenSession session = sessions.asking(request, response);
        Bytes challenge = Bytes.random();
        return Optional.of(keeping.write(HouseWork.of(TASK, asker), () -> {
            keeping.ask(session, "sign-in", challenge);
            return check.request(challenge);
        }));
    }

    @Override
    public boolean signIn(HttpServletRequest request, HttpServletResponse response, String credential) {
        Viewer asker = CurrentViewer.of(request);
        Optional<OpenSession> session = OpenSession.of(request);
        Optional<Bytes> challenge = session.flatMap(open -> keeping.takeAsked(open, "sign-in", asker));
        if (challenge.isEmpty() || credential.length() > LONGEST_ANSWER) {
            return false;
        }
        Optional<PersonId> person = prove(challenge.get(), credential, asker)
                // Whoever has shown a first factor shows the second of the same person.
                .filter(proved -> session.get().person().isEmpty()
                        || session.get().person().equals(Optional.of(proved)));
        if (person.isEmpty()) {
            return false;
        }
        Set<Factor> factors = Stream.concat(session.get().factors().stream(), Stream.of(Factor.PASSKEY))
                .collect(Collectors.toUnmodifiableSet());
        throttle.forgive(Throttle.Kind.REQUESTS, Client.of(request).network(), asker);
        return sessions.begin(request, response, person.get(), factors) instanceof Viewer.Member;
    }

    private Optional<PersonId> prove(Bytes challenge, String credential, Viewer asker) {
        PublicKeyCredential<AuthenticatorAssertionResponse> answer;
        try {
            answer = check.read(credential);
        } catch (RuntimeException notOne) {
            return Optional.empty();
        }
        try {
            return Optional.of(keeping.write(HouseWork.of(TASK, asker), () -> check.authenticate(challenge, answer)));
        } catch (MaliciousCounterValueException | PasskeyCopied copied) {
            refused(asker, SignInDeed.PASSKEY_COPIED, answer);
        } catch (RuntimeException wrong) {
            refused(asker, SignInDeed.SIGN_IN_REFUSED, answer);
        }
        return Optional.empty();
    }

    private void refused(Viewer asker, SignInDeed deed, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        String person = keeping.owner(answer.getRawId(), asker)
                .map(owner -> owner.value().toString())
                .orElse("");
        keeping.trailApart(
                asker,
                Deed.refused(deed.action(), person.isEmpty() ? "" : "identity.person", person)
                        .with("factor", Factor.PASSKEY));
    }

    @Override
    public List<Shown> own(Viewer.Member viewer) {
        return keeping.shown(viewer.person(), viewer);
    }

    @Override
    public void remove(Viewer.Member viewer, UUID passkey) {
        keeping.remove(viewer, passkey);
    }

    @Override
    public boolean has(PersonId person) {
        return !keeping.shown(person, Viewer.House.at(TASK)).isEmpty();
    }

    @Override
    public Optional<String> elsewhere(HttpServletRequest request) {
        return site.elsewhere(request);
    }
}
