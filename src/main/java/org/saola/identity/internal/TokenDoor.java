package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saola.identity.ApiTokens;
import org.saola.identity.BorrowedApi;
import org.saola.identity.SignInProblem;
import org.saola.identity.Viewers;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets programs in by their token: to the API, within its scopes, as the person of the moment.
 *
 * <p>Whatever is wrong with a token, nobody looks, and {@link TokenInterceptor} tells the program what it was.
 */
@Component
class TokenDoor {

    private static final String BEARER = "Bearer ";
    private static final Pattern ROOM = Pattern.compile("/api/v1/([a-z]+)(/.*)?");
    private static final String READ = ":read";
    private static final String PROBLEM = TokenDoor.class.getName();

    private final TokenRows rows;
    private final Viewers viewers;
    private final Transactions transactions;
    private final ObjectProvider<BorrowedApi> borrowed;

    TokenDoor(TokenRows rows, Viewers viewers, Transactions transactions, ObjectProvider<BorrowedApi> borrowed) {
        this.rows = rows;
        this.viewers = viewers;
        this.transactions = transactions;
        this.borrowed = borrowed;
    }

    /** What the program sent as its token; a cookie beside it is not looked at. */
    Optional<String> sent(HttpServletRequest request) {
        Optional<BorrowedApi> api = borrowed(request);
        if (api.isPresent()) {
            return Optional.ofNullable(request.getHeader(api.get().header())).map(String::strip);
        }
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    static Optional<SignInProblem> problem(HttpServletRequest request) {
        return Optional.ofNullable((SignInProblem) request.getAttribute(PROBLEM));
    }

    Viewer viewer(HttpServletRequest request, String token) {
        Optional<BorrowedApi> api = borrowed(request);
        Client asked = Client.of(request);
        Client client = api.isPresent() ? new Client(Origin.Channel.API, asked.address(), asked.device()) : asked;
        byte[] hash = Secret.hash(token);
        Origin origin = client.origin(Secret.fingerprint(hash));
        Optional<TokenRows.Open> open = client.channel() == Origin.Channel.API && token.startsWith(ApiTokens.PREFIX)
                ? transactions.write(new Viewer.House("identity.token", origin), () -> {
                    Optional<TokenRows.Open> found = rows.find(hash);
                    found.ifPresent(rows::touch);
                    return found;
                })
                : Optional.empty();
        if (open.isEmpty()) {
            return refused(request, SignInProblem.TOKEN_UNKNOWN, origin);
        }
        if (!open.get()
                .scopes()
                .contains(api.map(BorrowedApi::room).map(room -> room + READ).orElseGet(() -> scope(request)))) {
            return refused(request, SignInProblem.TOKEN_SCOPE, origin);
        }
        // Made for one agency: another one of the person must not take its place when that one is gone.
        return viewers.viewer(open.get().person(), Optional.of(open.get().agency()), Set.of(Factor.TOKEN), origin)
                                instanceof Viewer.Member member
                        && member.agency().equals(open.get().agency())
                ? member
                : refused(request, SignInProblem.TOKEN_UNKNOWN, origin);
    }

    private static Viewer refused(HttpServletRequest request, SignInProblem problem, Origin origin) {
        request.setAttribute(PROBLEM, problem);
        return new Viewer.Nobody(origin);
    }

    private Optional<BorrowedApi> borrowed(HttpServletRequest request) {
        String path = path(request);
        return borrowed.stream().filter(api -> path.startsWith(api.prefix())).findFirst();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String scope(HttpServletRequest request) {
        Matcher room = ROOM.matcher(path(request));
        boolean reads = Set.of("GET", "HEAD").contains(request.getMethod());
        return (room.matches() ? room.group(1) : "") + (reads ? READ : ":write");
    }
}
