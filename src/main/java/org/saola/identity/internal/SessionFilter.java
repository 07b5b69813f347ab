package org.saola.identity.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.saola.identity.CurrentViewer;
import org.saola.identity.Viewers;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks, anew for each request, before anything else looks at it.
 *
 * <p>A request with a token is that of a program, whatever cookie came along. One without either costs nothing here.
 */
@Component
@Order(SessionFilter.BEFORE_SECURITY)
class SessionFilter extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -110;

    private final SessionCookie cookie;
    private final SessionRows sessions;
    private final Viewers viewers;
    private final Transactions transactions;
    private final TokenDoor tokens;

    SessionFilter(
            SessionCookie cookie, SessionRows sessions, Viewers viewers, Transactions transactions, TokenDoor tokens) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.viewers = viewers;
        this.transactions = transactions;
        this.tokens = tokens;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Client client = Client.of(request);
        Optional<String> token = tokens.sent(request);
        if (token.isPresent()) {
            OpenSession.set(request, null);
            CurrentViewer.set(request, tokens.viewer(request, token.get()));
            chain.doFilter(request, response);
            return;
        }
        Optional<OpenSession> session = cookie.read(request).flatMap(secret -> find(secret, client));
        OpenSession.set(request, session.orElse(null));
        CurrentViewer.set(request, viewer(session, client));
        chain.doFilter(request, response);
    }

    private Optional<OpenSession> find(String token, Client client) {
        Viewer.House house = new Viewer.House("identity.session", client.origin(""));
        return transactions.write(house, () -> {
            Optional<OpenSession> found = sessions.find(token);
            found.ifPresent(sessions::touch);
            return found;
        });
    }

    private Viewer viewer(Optional<OpenSession> session, Client client) {
        String fingerprint = session.map(OpenSession::fingerprint).orElse("");
        return session.filter(OpenSession::isSignedIn)
                .flatMap(open -> open.person()
                        .map(person ->
                                viewers.viewer(person, open.actingFor(), open.factors(), client.origin(fingerprint))))
                .orElse(new Viewer.Nobody(client.origin(fingerprint)));
    }
}
