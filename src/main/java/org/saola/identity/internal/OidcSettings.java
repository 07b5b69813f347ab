package org.saola.identity.internal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The providers of sign-in; {@code saola.oidc.ministry.issuer} is {@code SAOLA_OIDC_MINISTRY_ISSUER} in the environment.
 *
 * @param oidc by their names
 */
@ConfigurationProperties("saola")
record OidcSettings(@DefaultValue Map<String, OidcProvider> oidc) {

    OidcSettings {
        oidc = Map.copyOf(oidc);
    }
}
