package org.saola.kit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A choice that a reader makes once with a parameter ({@code ?lang=fr}) and that a cookie then remembers.
 *
 * <p>The cookie holds the choice alone and nothing about the reader.
 */
enum Preferences {
    LANGUAGE("lang", "saola-lang"),
    THEME("theme", "saola-theme");

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final String parameter;
    private final String cookie;

    Preferences(String parameter, String cookie) {
        this.parameter = parameter;
        this.cookie = cookie;
    }

    String parameter() {
        return parameter;
    }

    Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(parameter));
    }

    Optional<String> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookie)).map(Cookie::getValue);
    }

    /** @param secure whether this house is reached over TLS */
    void remember(String choice, boolean secure, HttpServletResponse response) {
        ResponseCookie value = ResponseCookie.from(cookie, choice)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(REMEMBERED)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, value.toString());
    }
}
