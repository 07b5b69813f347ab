package org.saola.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * A certificate of the operator's own and its key, by {@code SAOLA_TLS_CERTIFICATE} and {@code SAOLA_TLS_KEY}: files in PEM,
 * the certificate first and those that lead to its authority after it.
 *
 * <p>When both are renewed in place, the web server takes the new ones within seconds.
 */
final class TlsFiles {

    private static final String CERTIFICATE = "SAOLA_TLS_CERTIFICATE";
    private static final String KEY = "SAOLA_TLS_KEY";
    private static final String BUNDLE = "server.ssl.bundle";

    private TlsFiles() {}

    /**
     * Tells Spring of them; nothing happens where neither file is set.
     *
     * @throws StartFailure if one is missing, cannot be read, is no longer good, or does not belong to the other
     */
    static void use(ConfigurableEnvironment environment) {
        String certificate =
                environment.getProperty("saola.tls.certificate", "").strip();
        String key = environment.getProperty("saola.tls.key", "").strip();
        if (certificate.isEmpty() && key.isEmpty()) {
            return;
        }
        if (certificate.isEmpty() || key.isEmpty()) {
            throw StartFailure.wrongUse("%s and %s belong together: set %s too."
                    .formatted(CERTIFICATE, KEY, certificate.isEmpty() ? CERTIFICATE : KEY));
        }
        Path certificateFile = Path.of(certificate).toAbsolutePath();
        Path keyFile = Path.of(key).toAbsolutePath();
        check(certificateFile, keyFile);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "tls",
                        Map.of(
                                BUNDLE,
                                "web",
                                "spring.ssl.bundle.pem.web.reload-on-update",
                                "true",
                                "spring.ssl.bundle.pem.web.keystore.certificate",
                                certificateFile.toUri().toString(),
                                "spring.ssl.bundle.pem.web.keystore.private-key",
                                keyFile.toUri().toString())));
    }

    /** By which scheme the web server answers on this machine. */
    static String scheme(Environment environment) {
        return environment.getProperty(BUNDLE, "").isBlank() ? "http" : "https";
    }

    private static void check(Path certificateFile, Path keyFile) {
        List<X509Certificate> certificates = read(certificateFile, CERTIFICATE).getCertificates();
        PrivateKey key = read(keyFile, KEY).getPrivateKey();
        if (certificates == null || certificates.isEmpty()) {
            throw holdsNone(certificateFile, CERTIFICATE, "certificate", null);
        }
        if (key == null) {
            throw holdsNone(keyFile, KEY, "private key", null);
        }
        X509Certificate own = certificates.getFirst();
        try {
            own.checkValidity();
        } catch (CertificateExpiredException expired) {
            throw new StartFailure("The certificate in " + certificateFile + " (" + CERTIFICATE + ") expired on "
                    + day(own.getNotAfter()) + ": put a new one there.");
        } catch (CertificateNotYetValidException early) {
            throw new StartFailure("The certificate in " + certificateFile + " (" + CERTIFICATE + ") is good only from "
                    + day(own.getNotBefore()) + " on: look at the clock of this machine.");
        }
        if (!belong(own, key)) {
            throw new StartFailure("The key in " + keyFile + " (" + KEY + ") is not that of the certificate in "
                    + certificateFile + ", whose own certificate must stand first.");
        }
    }

    private static PemContent read(Path file, String setting) {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII);
            if (!PemContent.isPresentInText(text)) {
                throw holdsNone(file, setting, setting.equals(KEY) ? "private key" : "certificate", null);
            }
            PemContent content = PemContent.of(text);
            // Looked at here, so that a fault in it is told with the name of the file.
            if (setting.equals(KEY)) {
                content.getPrivateKey();
            } else {
                content.getCertificates();
            }
            return content;
        } catch (IOException unreadable) {
            throw new StartFailure(
                    "The file " + file + " (" + setting + ") cannot be read: it must exist, and this user may read it.",
                    unreadable);
        } catch (IllegalStateException | IllegalArgumentException malformed) {
            throw holdsNone(file, setting, setting.equals(KEY) ? "private key" : "certificate", malformed);
        }
    }

    private static StartFailure holdsNone(Path file, String setting, String what, @Nullable Throwable cause) {
        return new StartFailure(
                "The file " + file + " (" + setting + ") holds no " + what
                        + " that can be read: it must be PEM, and a key without a passphrase.",
                cause);
    }

    /** Whether what the key signs is what the certificate vouches for. */
    private static boolean belong(X509Certificate certificate, PrivateKey key) {
        try {
            byte[] text = "saola".getBytes(StandardCharsets.US_ASCII);
            Signature signing = Signature.getInstance(algorithm(key));
            signing.initSign(key);
            signing.update(text);
            byte[] signed = signing.sign();
            Signature checking = Signature.getInstance(algorithm(key));
            checking.initVerify(certificate.getPublicKey());
            checking.update(text);
            return checking.verify(signed);
        } catch (GeneralSecurityException different) {
            return false;
        }
    }

    private static String algorithm(PrivateKey key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
    }

    private static String day(java.util.Date date) {
        return date.toInstant().atOffset(java.time.ZoneOffset.UTC).toLocalDate().toString();
    }
}
