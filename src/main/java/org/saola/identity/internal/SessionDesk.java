package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.CurrentViewer;
import org.saola.identity.SignInDeed;
import org.saola.identity.Viewers;
import org.saola.kernel.Factor;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.stereotype.Component;

/** Begins sessions: always a new one, with a new secret, in the place of the one that the browser came with. */
@Component
class SessionDesk {

    private final SessionRows sessions;
    private final SessionCookie cookie;
    private final Viewers viewers;
    private final Transactions transactions;
    private final Trail trail;

    SessionDesk(SessionRows sessions, SessionCookie cookie, Viewers viewers, Transactions transactions, Trail trail) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.viewers = viewers;
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * Begins a session of a person; the one before ends, whosever it was.
     *
     * @return who looks now; nobody, and no session, where the person may not come in
     */
    Viewer begin(HttpServletRequest request, HttpServletResponse response, PersonId person, Set<Factor> factors) {
        Client client = Client.of(request);
        Optional<OpenSession> before = OpenSession.of(request);
        Viewer knocking = viewers.viewer(
                person,
                before.filter(session -> session.person().equals(Optional.of(person)))
                        .flatMap(OpenSession::actingFor),
                factors,
                client.origin(""));
        if (!(knocking instanceof Viewer.Member member)) {
            return knocking;
        }
        OpenSession session = transactions.write(HouseWork.of("identity.session", knocking), () -> {
            sessions.forgetExpired();
            before.ifPresent(old -> sessions.end(old.id()));
            OpenSession opened = sessions.open(Optional.of(person), factors, Optional.of(member.agency()), client);
            if (opened.isSignedIn()) {
                trail.write(
                        as(member, client, opened),
                        Deed.done(SignInDeed.SIGNED_IN.action(), "identity.person", person.value())
                                .with("factors", words(factors)));
            }
            return opened;
        });
        cookie.write(request, response, session.token());
        cookie.renewFormToken(request, response);
        OpenSession.set(request, session);
        Viewer viewer = session.isSignedIn()
                ? as(member, client, session)
                : new Viewer.Nobody(client.origin(session.fingerprint()));
        CurrentViewer.set(request, viewer);
        return viewer;
    }

    /** Begins a session of nobody yet, in which something is asked; the one that is there serves as well. */
    OpenSession asking(HttpServletRequest request, HttpServletResponse response) {
        return OpenSession.of(request).orElseGet(() -> {
            Client client = Client.of(request);
            OpenSession session = transactions.write(
                    new Viewer.House("identity.session", client.origin("")),
                    () -> sessions.open(Optional.empty(), Set.of(), Optional.empty(), client));
            cookie.write(request, response, session.token());
            OpenSession.set(request, session);
            return session;
        });
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        Viewer viewer = CurrentViewer.of(request);
        OpenSession.of(request)
                .ifPresent(session -> transactions.write(HouseWork.of("identity.session", viewer), () -> {
                    sessions.end(session.id());
                    session.person()
                            .ifPresent(person -> trail.write(
                                    viewer,
                                    Deed.done(SignInDeed.SIGNED_OUT.action(), "identity.person", person.value())));
                }));
        cookie.clear(request, response);
        OpenSession.set(request, null);
        CurrentViewer.set(request, new Viewer.Nobody(Client.of(request).origin("")));
    }

    static String words(Set<Factor> factors) {
        return factors.stream().map(Factor::name).sorted().collect(Collectors.joining("+"));
    }

    private static Viewer.Member as(Viewer.Member member, Client client, OpenSession session) {
        return new Viewer.Member(
                member.person(),
                member.agency(),
                member.country(),
                member.roles(),
                member.networks(),
                session.factors(),
                client.origin(session.fingerprint()));
    }
}
