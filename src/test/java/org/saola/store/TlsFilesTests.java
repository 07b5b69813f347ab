package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** What is said of a certificate that cannot serve: before anything else of a start. */
class TlsFilesTests {

    @TempDir
    private Path here;

    @Test
    void takes_a_pair_of_either_kind_and_none() throws Exception {
        for (String algorithm : new String[] {"EC", "RSA", "Ed25519"}) {
            OwnCertificate made = OwnCertificate.make(here, algorithm, "-1d", 3);
            MockEnvironment environment =
                    use(write("cert.pem", made.certificatePem()), write("key.pem", made.keyPem()));
            assertThat(TlsFiles.scheme(environment)).isEqualTo("https");
        }
        assertThat(TlsFiles.scheme(use("", ""))).isEqualTo("http");
    }

    @Test
    void says_which_of_the_two_is_missing() {
        assertThatThrownBy(() -> use("cert.pem", ""))
                .isInstanceOf(StartFailure.class)
                .hasMessage("SAOLA_TLS_CERTIFICATE and SAOLA_TLS_KEY belong together: set SAOLA_TLS_KEY too.");
        assertThatThrownBy(() -> use("", "key.pem")).hasMessageEndingWith("set SAOLA_TLS_CERTIFICATE too.");
    }

    @Test
    void says_which_file_is_not_there_or_holds_something_else() throws Exception {
        OwnCertificate made = OwnCertificate.make(here, "EC", "-1d", 3);
        String certificate = write("cert.pem", made.certificatePem());
        String key = write("key.pem", made.keyPem());
        String other = write("other.txt", "nothing of the kind");
        String broken = write("broken.pem", made.keyPem().replaceAll("[a-z]", "A"));
        assertThatThrownBy(() -> use(certificate, here.resolve("none.pem").toString()))
                .hasMessageContaining("none.pem (SAOLA_TLS_KEY) cannot be read");
        assertThatThrownBy(() -> use(other, key))
                .hasMessageContaining("other.txt (SAOLA_TLS_CERTIFICATE) holds no certificate");
        assertThatThrownBy(() -> use(certificate, certificate))
                .hasMessageContaining("cert.pem (SAOLA_TLS_KEY) holds no private key");
        assertThatThrownBy(() -> use(key, key))
                .hasMessageContaining("key.pem (SAOLA_TLS_CERTIFICATE) holds no certificate");
        assertThatThrownBy(() -> use(certificate, broken))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("broken.pem (SAOLA_TLS_KEY) holds no private key");
    }

    @Test
    void refuses_a_key_of_another_certificate() throws Exception {
        OwnCertificate made = OwnCertificate.make(here, "EC", "-1d", 3);
        OwnCertificate same = OwnCertificate.make(here, "EC", "-1d", 4);
        OwnCertificate other = OwnCertificate.make(here, "RSA", "-1d", 3);
        String certificate = write("cert.pem", made.certificatePem());
        for (OwnCertificate wrong : new OwnCertificate[] {same, other}) {
            String key = write("key.pem", wrong.keyPem());
            assertThatThrownBy(() -> use(certificate, key))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("is not that of the certificate in");
        }
    }

    @Test
    void refuses_one_that_is_no_longer_or_not_yet_good() throws Exception {
        OwnCertificate old = OwnCertificate.make(here, "EC", "-5d", 2);
        assertThatThrownBy(() -> use(write("cert.pem", old.certificatePem()), write("key.pem", old.keyPem())))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cert.pem (SAOLA_TLS_CERTIFICATE) expired on 20");
        OwnCertificate early = OwnCertificate.make(here, "EC", "+2d", 2);
        assertThatThrownBy(() -> use(write("cert.pem", early.certificatePem()), write("key.pem", early.keyPem())))
                .hasMessageContaining("is good only from 20");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(here.resolve(name), text).toString();
    }

    private static MockEnvironment use(String certificate, String key) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("saola.tls.certificate", certificate)
                .withProperty("saola.tls.key", key);
        TlsFiles.use(environment);
        return environment;
    }
}
