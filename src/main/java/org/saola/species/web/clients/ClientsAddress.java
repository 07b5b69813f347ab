package org.saola.species.web.clients;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.saola.store.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Under which addresses the API is reached: on the host of Saola, and on one of its own where the operator names it. */
@Component
class ClientsAddress {

    /** What addresses of the API begin with on a host of its own, as clients know it. */
    static final String OWN_PREFIX = "/api/v1/";

    private static final Pattern HOST =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final String CAME_BY_OWN_HOST = ClientsAddress.class.getName();

    private final PublicAddress site;
    private final String host;

    /** @throws IllegalStateException if the setting is no name of a host, or that of Saola itself */
    ClientsAddress(PublicAddress site, @Value("${saola.species.clients-host:}") String host) {
        this.site = site;
        this.host = plain(host);
        if (!this.host.isEmpty() && (!HOST.matcher(this.host).matches() || this.host.equals(plain(site.host())))) {
            throw new IllegalStateException(
                    "saola.species.clients-host must be the name of a host of its own, without scheme and port: "
                            + host);
        }
    }

    /** The same host, however it is written. */
    private static String plain(String host) {
        return host.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    /** Whether the request names the host that is for clients alone. */
    boolean isForOwnHost(HttpServletRequest request) {
        return !host.isEmpty() && request.getServerName() != null && host.equals(plain(request.getServerName()));
    }

    /** Remembers that a request came by the host of its own, whatever its address says by now. */
    static void markOwnHost(HttpServletRequest request) {
        request.setAttribute(CAME_BY_OWN_HOST, true);
    }

    /**
     * The whole address of something of the API, on the host that was asked.
     *
     * @param path what follows the version, {@code downloads}
     */
    String link(HttpServletRequest request, String path) {
        if (request.getAttribute(CAME_BY_OWN_HOST) == null) {
            return site.link(ClientsDoor.PREFIX + path);
        }
        URI base = URI.create(site.base());
        try {
            return new URI(base.getScheme(), null, host, base.getPort(), null, null, null) + OWN_PREFIX + path;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the host was looked at when Saola started", impossible);
        }
    }
}
