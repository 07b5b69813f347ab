package org.saola.identity.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saola.store.StartFailure;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A provider of sign-in by OpenID Connect.
 *
 * @param issuer its address, exactly as it names itself
 * @param clientId by which it knows this Saola
 * @param clientSecret what it gave for it; or
 * @param clientSecretFile a file with it
 * @param title as people know it; without it, its name
 * @param secondFactor values of {@code amr} (RFC 8176, such as {@code mfa}) or {@code acr} by which it says that it asked for
 *     two factors, and which the operator trusts; without them a sign-in there is one factor
 */
record OidcProvider(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable Path clientSecretFile,
        @DefaultValue("") String title,
        @DefaultValue Set<String> secondFactor) {

    /** It stands in addresses. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws StartFailure if something is missing or cannot be */
    void check(String name) {
        String setting = "SAOLA_OIDC_" + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        if (!NAME.matcher(name).matches()) {
            throw new StartFailure("The name of a provider of sign-in, here " + name
                    + ", is made of small letters and digits, for example saola.oidc.ministry.issuer.");
        }
        if (!isSafe(issuer)) {
            throw new StartFailure(setting + "_ISSUER must be the address of the provider, and begin with https://.");
        }
        if (clientId.isBlank()) {
            throw new StartFailure(setting + "_CLIENT_ID is missing: the provider gives it for this Saola.");
        }
        if (secret(setting).isBlank()) {
            throw new StartFailure(
                    "The secret for " + setting + "_CLIENT_ID is missing: set " + setting + "_CLIENT_SECRET_FILE.");
        }
    }

    String secret(String setting) {
        if (clientSecretFile == null) {
            return clientSecret.strip();
        }
        try {
            return Files.readString(clientSecretFile).strip();
        } catch (IOException unreadable) {
            throw new StartFailure(
                    "The file " + clientSecretFile + " (" + setting + "_CLIENT_SECRET_FILE) cannot be read.",
                    unreadable);
        }
    }

    String shownAs(String name) {
        return title.isBlank() ? name : title.strip();
    }

    /** Whether one of these, which the provider said of how somebody signed in, counts as two factors. */
    boolean askedForTwo(List<String> said) {
        return said.stream().anyMatch(secondFactor::contains);
    }

    /** Whether what travels there is encrypted, or stays on this machine. */
    static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** Never shows the secret, whatever prints these settings. */
    @Override
    public String toString() {
        return "OidcProvider[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
