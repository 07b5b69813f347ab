package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaApplication;

/** The program under a certificate of the operator's own, which is renewed while it runs. */
@Tag("database")
class TlsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private Path here;

    @Test
    void answers_under_the_certificate_and_takes_a_new_one_while_it_runs() throws Exception {
        OwnCertificate first = OwnCertificate.make(here, "EC", "-1d", 3);
        OwnCertificate second = OwnCertificate.make(here, "RSA", "-1d", 4);
        put(first);
        // Not beside the certificate: what is written there all the time keeps the watcher waiting for a quiet moment.
        Path classes = Files.createDirectory(here.resolve("log")).resolve("classes.txt");
        try (DataFolder data = DataFolder.open(here.resolve("data"))) {
            OwnPostgres.borrowPrograms(data);
        }
        Map<String, String> environment = Map.of(
                "SAOLA_TLS_CERTIFICATE", here.resolve("cert.pem").toString(),
                "SAOLA_TLS_KEY", here.resolve("key.pem").toString(),
                "JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + classes + ":none");
        try (Program program = Program.start(
                SaolaApplication.class,
                environment,
                line -> {},
                "--data",
                here.resolve("data").toString(),
                "--port",
                "0")) {
            String ready = program.awaitLine(PATIENCE, line -> line.startsWith("Saola is ready at"));
            URI page = URI.create(ready.replaceFirst(".* at ", "")).resolve("/sign-in");

            assertThat(page.getScheme()).isEqualTo("https");
            HttpResponse<String> answer = get(page, first);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(answer.headers().allValues("set-cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
            assertThat(loaded(classes))
                    .as("what only providers of sign-in need")
                    .isEmpty();

            put(second);
            awaitNew(page, second);
        }
    }

    private static void awaitNew(URI page, OwnCertificate second) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                assertThat(get(page, second).statusCode()).isEqualTo(200);
                return;
            } catch (SSLHandshakeException stillTheOld) {
                assertThat(Instant.now()).as("still the old certificate").isBefore(deadline);
                java.util.concurrent.locks.LockSupport.parkNanos(
                        Duration.ofMillis(200).toNanos());
            }
        }
    }

    private static HttpResponse<String> get(URI page, OwnCertificate trusted) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().sslContext(trusted.trusting()).build()) {
            return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Each file at once, as tools that renew certificates do it. */
    private void put(OwnCertificate certificate) throws IOException {
        replace("key.pem", certificate.keyPem());
        replace("cert.pem", certificate.certificatePem());
    }

    private void replace(String name, String text) throws IOException {
        Path made = Files.writeString(here.resolve(name + ".new"), text);
        Files.move(made, here.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> loaded(Path classes) throws IOException {
        try (Stream<String> lines = Files.lines(classes)) {
            return lines.filter(line -> line.startsWith("org.springframework.security.oauth2.client.oidc.")
                            || line.startsWith("org.springframework.security.oauth2.client.endpoint."))
                    .toList();
        }
    }
}
