package org.saola.store;

import java.net.URI;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where others reach this Saola: what links in letters, passkeys and printed codes begin with.
 *
 * <p>It is {@code SAOLA_URL}, never what a request says in its {@code Host} header, which the asker chooses. Without the
 * setting it is the address on this machine.
 *
 * <pre>{@code
 * publicAddress.link("/invitations/" + token); // https://saola.example.org/invitations/…
 * }</pre>
 */
@Component
public class PublicAddress {

    private final StoreSettings settings;
    private final Environment environment;
    private volatile int port;

    PublicAddress(StoreSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
        this.port = environment.getProperty("server.port", Integer.class, 8080);
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null
                && event.getWebServer().getPort() > 0) {
            port = event.getWebServer().getPort();
        }
    }

    /** The address, without a slash at its end. */
    public String base() {
        String url = settings.url();
        if (url != null && !url.isBlank()) {
            return url.strip().replaceFirst("/+$", "");
        }
        String address = environment.getProperty("server.address", "127.0.0.1");
        return TlsFiles.scheme(environment) + "://" + (address.contains(":") ? "[" + address + "]" : address) + ":"
                + port;
    }

    /**
     * The whole address of a page.
     *
     * @param path begins with a slash; already encoded where it must be
     */
    public String link(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path of this house");
        }
        return base() + path;
    }

    /** The name of the host alone, such as {@code saola.example.org}. */
    public String host() {
        String host = URI.create(base()).getHost();
        return host == null ? "localhost" : host;
    }

    /** Whether the operator has given one; otherwise only this machine can follow its links. */
    public boolean isPublic() {
        return settings.hasPublicAddress();
    }
}
