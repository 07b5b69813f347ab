package org.saola.post.internal;

import jakarta.mail.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.saola.post.internal.MailSettings.MailServer;
import org.saola.store.StartFailure;

/** How to speak with a mail server: encrypted, with a certificate for its name, and not for ever. */
final class MailSession {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private MailSession() {}

    /** @param protocol {@code smtp} or {@code imap} */
    static String protocol(String protocol, MailServer server) {
        return server.implicit() ? protocol + "s" : protocol;
    }

    /** @throws StartFailure if the certificate cannot be read */
    static Session to(MailServer server, String protocol, String ourName) {
        String mail = "mail." + protocol(protocol, server) + ".";
        Properties properties = new Properties();
        properties.setProperty(mail + "host", server.host());
        properties.setProperty(mail + "port", Integer.toString(server.port()));
        properties.setProperty(mail + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(mail + "timeout", ANSWER_MILLIS);
        properties.setProperty(mail + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(mail + "auth", Boolean.toString(server.signsIn()));
        if (server.isEncrypted()) {
            properties.setProperty(mail + "starttls.enable", "true");
            properties.setProperty(mail + "starttls.required", "true");
            properties.setProperty(mail + "ssl.checkserveridentity", "true");
            properties.setProperty(mail + "ssl.protocols", "TLSv1.3 TLSv1.2");
        } else {
            properties.setProperty(mail + "starttls.enable", "false");
        }
        if (protocol.equals("smtp")) {
            properties.setProperty(mail + "localhost", ourName);
        } else {
            // What was looked at and could not be noted is looked at again.
            properties.setProperty(mail + "peek", "true");
        }
        Path certificate = server.certificate();
        if (certificate != null) {
            properties.put(mail + "ssl.socketFactory", trusting(certificate));
        }
        return Session.getInstance(properties);
    }

    private static SSLSocketFactory trusting(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int number = 0;
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("certificate-" + number++, certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new StartFailure(
                    "The certificate file " + file + " (SAOLA_MAIL_CERTIFICATE) cannot be read: it must be PEM.",
                    unreadable);
        }
    }
}
