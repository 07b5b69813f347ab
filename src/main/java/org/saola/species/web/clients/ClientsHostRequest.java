package org.saola.species.web.clients;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request to the host of its own as one to the room; cookies, which are of another host if of any, are left behind. */
final class ClientsHostRequest extends HttpServletRequestWrapper {

    private static final String ROOM = "/species";

    ClientsHostRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getRequestURI() {
        return ROOM + super.getRequestURI();
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer url = super.getRequestURL();
        return url.insert(url.length() - super.getRequestURI().length(), ROOM);
    }

    @Override
    public String getServletPath() {
        return ROOM + super.getServletPath();
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return HttpHeaders.COOKIE.equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return HttpHeaders.COOKIE.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }
}
