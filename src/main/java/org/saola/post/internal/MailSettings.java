package org.saola.post.internal;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.EmailAddress;
import org.saola.store.StartFailure;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of mail; {@code saola.mail.url} is {@code SAOLA_MAIL_URL} in the environment.
 *
 * @param url the server that takes letters: {@code smtp://mail.example.org:587} (with STARTTLS) or {@code
 *     smtps://mail.example.org:465}, perhaps with {@code user:password@} in it; without it letters go into the outbox
 * @param from whom letters come from; without it {@code saola@} the host of the public address
 * @param user for signing in at the server, where the address does not hold it
 * @param password likewise; characters need not be encoded here
 * @param encryption {@code required}, or {@code none} for a server of one's own network that has none
 * @param certificate a file in PEM with the certificate of the authority that the server's certificate comes from, where
 *     this Java does not know it
 * @param bounces a mailbox where notices of failed delivery come in: {@code imaps://user:password@mail.example.org/INBOX}
 */
@ConfigurationProperties("saola.mail")
record MailSettings(
        @Nullable String url,
        @Nullable String from,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("required") String encryption,
        @Nullable Path certificate,
        @Nullable String bounces) {

    boolean hasServer() {
        return url != null && !url.isBlank();
    }

    boolean hasBounces() {
        return bounces != null && !bounces.isBlank();
    }

    /** @throws StartFailure if it is not such an address, or a password would travel unencrypted */
    MailServer server() {
        MailServer server = MailServer.of("SAOLA_MAIL_URL", String.valueOf(url), "smtp", this);
        if (!server.isEncrypted() && server.signsIn()) {
            throw new StartFailure("A password must not travel unencrypted: leave out SAOLA_MAIL_ENCRYPTION=none, "
                    + "or the user of SAOLA_MAIL_URL.");
        }
        return server;
    }

    /** @throws StartFailure if it is not such an address, or the password would travel unencrypted */
    MailServer bounceServer() {
        MailServer server = MailServer.of("SAOLA_MAIL_BOUNCES", String.valueOf(bounces), "imap", this);
        if (!server.isEncrypted()) {
            throw new StartFailure("A password must not travel unencrypted: give SAOLA_MAIL_BOUNCES as imaps://…, "
                    + "or leave out SAOLA_MAIL_ENCRYPTION=none.");
        }
        return server;
    }

    boolean isEncrypted() {
        return switch (encryption) {
            case "required" -> true;
            case "none" -> false;
            default -> throw new StartFailure("SAOLA_MAIL_ENCRYPTION is either required or none.");
        };
    }

    /** @throws StartFailure if there is a server, but no address that could be the sender's */
    EmailAddress sender(String host) {
        String text = from == null || from.isBlank() ? "saola@" + host : from;
        return EmailAddress.parse(text).orElseGet(() -> {
            if (hasServer() || from != null && !from.isBlank()) {
                throw new StartFailure("Letters need a sender: set SAOLA_MAIL_FROM to one address for mail, "
                        + "for example saola@example.org.");
            }
            return new EmailAddress("saola@localhost.invalid");
        });
    }

    /** Shows neither password nor addresses that may hold one. */
    @Override
    public String toString() {
        return "MailSettings[encryption=" + encryption + "]";
    }

    /**
     * A mail server.
     *
     * @param implicit whether the connection is encrypted from its first byte, rather than by STARTTLS
     * @param folder of a mailbox; empty for its usual one
     */
    record MailServer(
            String host,
            int port,
            boolean implicit,
            boolean isEncrypted,
            String user,
            String password,
            @Nullable Path certificate,
            String folder) {

        static MailServer of(String setting, String address, String protocol, MailSettings settings) {
            try {
                URI uri = new URI(address.strip());
                boolean implicit = (protocol + "s").equals(uri.getScheme());
                String host = uri.getHost();
                if (host == null || !implicit && !protocol.equals(uri.getScheme())) {
                    throw wrong(setting, protocol);
                }
                String[] signIn = signIn(uri.getRawUserInfo(), settings);
                return new MailServer(
                        host,
                        uri.getPort() > 0 ? uri.getPort() : usualPort(protocol, implicit),
                        implicit,
                        implicit || settings.isEncrypted(),
                        signIn[0],
                        signIn[1],
                        settings.certificate(),
                        uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", ""));
            } catch (java.net.URISyntaxException | IllegalArgumentException malformed) {
                // Its message would repeat the password.
                throw wrong(setting, protocol);
            }
        }

        boolean signsIn() {
            return !user.isEmpty();
        }

        private static String[] signIn(@Nullable String rawUserInfo, MailSettings settings) {
            if (rawUserInfo == null) {
                return new String[] {text(settings.user()), text(settings.password())};
            }
            int colon = rawUserInfo.indexOf(':');
            String user = colon < 0 ? rawUserInfo : rawUserInfo.substring(0, colon);
            String password = colon < 0 ? text(settings.password()) : decoded(rawUserInfo.substring(colon + 1));
            return new String[] {decoded(user), password};
        }

        private static int usualPort(String protocol, boolean implicit) {
            return protocol.equals("smtp") ? implicit ? 465 : 587 : implicit ? 993 : 143;
        }

        /** A plus is a plus here: this is no form. */
        private static String decoded(String raw) {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }

        private static StartFailure wrong(String setting, String protocol) {
            return new StartFailure(setting + " must be an address such as " + protocol
                    + "s://user:password@mail.example.org, with special characters of the password encoded.");
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
