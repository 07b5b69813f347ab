package org.saola.portal.web.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/**
 * Takes the secret of a link out of the address as soon as it arrives, and keeps it for a while in a cookie of that one page.
 *
 * <p>What stands in an address is seen over shoulders, kept in histories and told to other sites; no script and no other
 * page reads this cookie.
 *
 * @param path of the page, which the link continues with a slash and the secret
 * @param secure whether this house is reached over TLS, whatever way the last piece to it takes
 */
record LinkCookie(String name, String path, boolean secure) {

    /** A person has to sign in, or to make up a password, in between. */
    private static final Duration KEPT = Duration.ofMinutes(30);

    /** Keeps the secret and leads to the page, whatever the secret is worth. */
    ModelAndView take(HttpServletRequest request, HttpServletResponse response, String secret) {
        response.setHeader("Referrer-Policy", "no-referrer");
        write(request, response, secret.matches("[A-Za-z0-9_-]{43}") ? secret : "none", KEPT);
        return SignInReturn.to(path);
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path(path)
                        .httpOnly(true)
                        .secure(secure || request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
