package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.saola.store.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * The site that passkeys are for: that of {@code SAOLA_URL}; without it {@code localhost}, since browsers make none for the
 * number of a host.
 */
@Component
class PasskeySite {

    private static final String LOCAL = "localhost";

    private final PublicAddress address;

    PasskeySite(PublicAddress address) {
        this.address = address;
    }

    /** The name that a passkey is bound to. */
    String name() {
        return address.isPublic() ? address.host() : LOCAL;
    }

    /** What a browser says it is on: scheme, host, and port where it is not the usual one. */
    String origin() {
        URI base = URI.create(address.base());
        int port = base.getPort();
        boolean usual = port == -1 || port == (base.getScheme().equals("https") ? 443 : 80);
        return base.getScheme() + "://" + name() + (usual ? "" : ":" + port);
    }

    /** Where a page must be opened instead. */
    Optional<String> elsewhere(HttpServletRequest request) {
        return request.getServerName().equalsIgnoreCase(name())
                ? Optional.empty()
                : Optional.of(origin() + request.getRequestURI());
    }
}
