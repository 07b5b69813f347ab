package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What an operator types, from the asking side through the socket to the command, and what strangers get. */
class CommandTests {

    @TempDir
    private Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private DataFolder folder;
    private CommandDoor door;

    @BeforeEach
    void open() {
        folder = DataFolder.open(data);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("echo", new Echo());
        door = new CommandDoor(new CommandDesk(beans.getBeanProvider(RoomCommand.class)), folder);
        door.start();
    }

    @AfterEach
    void close() {
        door.stop();
        folder.close();
    }

    /** Says what it was given. */
    private static final class Echo implements RoomCommand {

        @Override
        public String room() {
            return "store";
        }

        @Override
        public String verb() {
            return "echo";
        }

        @Override
        public int run(CommandCall call) {
            boolean fails = call.takeFlag("--fail");
            String to = call.takeOption("--to").orElse("nobody");
            call.print((call.json() ? "json " : "text ") + call.arguments() + " to " + to);
            call.print(String.valueOf(call.file("here.txt").getParent()));
            return fails ? CommandCall.PROBLEMS : CommandCall.DONE;
        }
    }

    @Test
    void is_done_by_the_running_instance_with_its_arguments_and_its_exit_code() {
        assertThat(ask("store", "echo", "a b", "--format", "json", "--to=é")).hasValue(CommandCall.DONE);
        assertThat(lines(out))
                .containsExactly("json [a b] to é", Path.of("").toAbsolutePath().toString());

        assertThat(ask("store", "echo", "--fail")).hasValue(CommandCall.PROBLEMS);
    }

    @Test
    void that_is_not_known_ends_with_2_and_the_list() {
        assertThat(ask("store", "sing")).hasValue(CommandCall.WRONG_USE);
        assertThat(ask("store")).hasValue(CommandCall.WRONG_USE);
        assertThat(ask("store", "echo", "--format", "xml")).hasValue(CommandCall.WRONG_USE);
        assertThat(lines(err))
                .containsExactly(
                        "saola: There is no command store sing; there are: store echo.",
                        "saola: There is no command store; there are: store echo.",
                        "saola: The format xml is not known: there are text and json.");
    }

    @Test
    void needs_a_file_that_only_this_user_can_read_and_that_goes_with_the_instance() throws IOException {
        Path file = data.resolve("run/command");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        door.stop();

        assertThat(file).doesNotExist();
        assertThat(ask("store", "echo")).isEmpty();
    }

    @Test
    void is_not_taken_from_whoever_does_not_know_the_token() throws IOException {
        Path file = data.resolve("run/command");
        String port = Files.readAllLines(file).getFirst();
        Files.writeString(file, port + "\n" + "00".repeat(32) + "\n");

        assertThat(ask("store", "echo")).isEmpty();
        try (Socket browser = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port))) {
            browser.getOutputStream()
                    .write("POST /store/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999\r\n\r\n"
                            .repeat(9)
                            .getBytes(StandardCharsets.US_ASCII));
            // 32 bytes of proof and 32 of challenge, and then the door shuts without a word.
            assertThatThrownBy(() -> {
                        assertThat(browser.getInputStream().readNBytes(64)).hasSize(64);
                        if (browser.getInputStream().read() == -1) {
                            throw new IOException("shut");
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        assertThat(lines(out)).isEmpty();
    }

    @Test
    void is_not_told_to_a_stranger_on_the_port_of_a_killed_instance() throws Exception {
        Path file = data.resolve("run/command");
        String token = Files.readAllLines(file).get(1);
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, stranger.getLocalPort() + "\n" + token + "\n");
            byte[][] heard = new byte[1][];
            Thread listening = Thread.ofVirtual().start(() -> {
                try (Socket asker = stranger.accept()) {
                    asker.getOutputStream().write(new byte[64]);
                    heard[0] = asker.getInputStream().readAllBytes();
                } catch (IOException broken) {
                    heard[0] = new byte[0];
                }
            });

            assertThat(ask("store", "echo", "secret")).isEmpty();

            listening.join();
            assertThat(heard[0]).as("a challenge and nothing else").hasSizeLessThanOrEqualTo(32);
        }
    }

    @Test
    void finds_nobody_behind_a_file_that_is_no_longer_true() throws IOException {
        Path file = data.resolve("run/command");
        for (String stale : List.of("", "nothing\n", "1\nzz\n", "70000\n" + "00".repeat(32) + "\n", "1\n")) {
            Files.writeString(file, stale);
            assertThat(ask("store", "echo")).as(stale).isEmpty();
        }
    }

    private OptionalInt ask(String... typed) {
        return CommandAsking.ask(data, List.of(typed), new PrintStream(out, true), new PrintStream(err, true));
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
