package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaApplication;

/** The real program, started where it cannot: one sentence, an exit code, and no file more than before. */
@Tag("database")
class StartRefusalTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path parent;

    @Test
    void on_a_busy_port() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = busy.getLocalPort();

            assertRefused(1, "The port " + port + " is in use", Map.of(), "--port", String.valueOf(port));
        }
    }

    @Test
    void with_a_data_folder_in_use() throws IOException {
        try (DataFolder mine = DataFolder.open(parent.resolve("data"))) {
            assertRefused(
                    1,
                    "is in use by another Saola (process "
                            + ProcessHandle.current().pid(),
                    Map.of());
        }
    }

    @Test
    void with_a_data_folder_that_cannot_be_written_to() throws IOException {
        Files.writeString(parent.resolve("data"), "not a folder");

        assertRefused(1, "cannot be written to", Map.of());
    }

    @Test
    void with_an_unknown_option() throws IOException {
        assertRefused(2, "The option --prot is not known", Map.of(), "--prot", "80");
    }

    @Test
    void to_other_machines_without_a_public_address() throws IOException {
        assertRefused(2, "set SAOLA_URL", Map.of("SAOLA_ADDRESS", "0.0.0.0"));
    }

    @Test
    void with_a_database_that_refuses() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            folder.folder("run");
        }
        EmbeddedDatabase theirs = TestStore.shared().database();
        Map<String, String> settings = Map.of(
                "SAOLA_DB_URL", theirs.url("saola"),
                "SAOLA_DB_OWNER", "saola_owner",
                "SAOLA_DB_OWNER_PASSWORD", "wrong",
                "SAOLA_DB_APP", "saola_app",
                "SAOLA_DB_APP_PASSWORD", theirs.passwords().app());

        assertRefused(1, "refuses the role saola_owner", settings);
    }

    private void assertRefused(int exitCode, String sentence, Map<String, String> environment, String... options)
            throws IOException {
        List<Path> before = files();
        String[] args = Stream.concat(
                        Stream.of("--saola.data=" + parent.resolve("data")),
                        // Any free port, unless the options say another: the last one counts.
                        Stream.concat(Stream.of("--server.port=0"), Stream.of(options)))
                .toArray(String[]::new);
        try (Program program = Program.start(SaolaApplication.class, environment, line -> {}, args)) {
            assertThat(program.awaitEnd(PATIENCE)).isEqualTo(exitCode);
            assertThat(program.err())
                    .singleElement()
                    .asString()
                    .startsWith("saola: ")
                    .contains(sentence);
            assertThat(program.out()).isEmpty();
        }
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(parent)) {
            return all.sorted().toList();
        }
    }
}
