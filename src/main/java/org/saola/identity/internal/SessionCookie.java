package org.saola.identity.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.saola.store.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that a browser keeps until it is closed: the secret of its session and nothing else. */
@Component
class SessionCookie {

    private static final String NAME = "saola-session";
    /** Browsers take such a cookie from this host alone, over TLS: no neighbouring host can plant one. */
    private static final String SECURE_NAME = "__Host-" + NAME;

    private final boolean secure;
    private final ObjectProvider<CsrfTokenRepository> formTokens;

    SessionCookie(PublicAddress address, ObjectProvider<CsrfTokenRepository> formTokens) {
        this.formTokens = formTokens;
        this.secure = address.base().startsWith("https:");
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request))).map(Cookie::getValue);
    }

    /** Takes the token of forms back: one that was planted or seen before is worth nothing to who is signed in now. */
    void renewFormToken(HttpServletRequest request, HttpServletResponse response) {
        formTokens.ifAvailable(tokens -> tokens.saveToken(null, request, response));
    }

    void write(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, token, Duration.ofSeconds(-1));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    private void add(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name(HttpServletRequest request) {
        return isSecure(request) ? SECURE_NAME : NAME;
    }

    private boolean isSecure(HttpServletRequest request) {
        return secure || request.isSecure();
    }
}
