package org.saola.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Where the running instance takes commands: a socket of its own on loopback, never the web server, so that no proxy and
 * no page can reach it. The port and 256 random bits are in {@code run/command}, for this user's eyes only.
 */
@Component
final class CommandDoor implements SmartLifecycle {

    static final String FILE = "command";

    private static final Logger LOG = LoggerFactory.getLogger(CommandDoor.class);
    private static final int AT_ONCE = 8;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MOST_ARGUMENTS = 1000;

    private final CommandDesk desk;
    private final Path file;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private @Nullable ServerSocket socket;

    CommandDoor(CommandDesk desk, DataFolder folder) {
        this.desk = desk;
        this.file = folder.folder("run").resolve(FILE);
    }

    @Override
    public void start() {
        byte[] token = new byte[32];
        new SecureRandom().nextBytes(token);
        try {
            ServerSocket door = new ServerSocket(0, AT_ONCE, InetAddress.getLoopbackAddress());
            socket = door;
            PrivateFile.write(file, door.getLocalPort() + "\n" + HexFormat.of().formatHex(token) + "\n");
            Thread.ofPlatform().daemon().name("commands").start(() -> accept(door, token));
        } catch (IOException failure) {
            throw new UncheckedIOException("commands of the operator cannot be taken", failure);
        }
    }

    private void accept(ServerSocket door, byte[] token) {
        while (!door.isClosed()) {
            try {
                Socket asker = door.accept();
                if (places.tryAcquire()) {
                    Thread.ofPlatform().daemon().name("command").start(() -> answer(asker, token));
                } else {
                    asker.close();
                }
            } catch (IOException closing) {
                // Closed by stop, or the asker went away: the loop looks.
            }
        }
    }

    private void answer(Socket asker, byte[] token) {
        try (CommandWire wire = new CommandWire(asker)) {
            asker.setSoTimeout(PATIENCE_MILLIS);
            wire.greetAsAnswerer(token);
            Path workingFolder = Path.of(wire.readText());
            List<String> typed = new ArrayList<>();
            for (int left = Math.min(wire.readNumber(), MOST_ARGUMENTS); left > 0; left--) {
                typed.add(wire.readText());
            }
            int exit = desk.run(
                    workingFolder,
                    typed,
                    line -> send(wire, CommandWire.LINE, line),
                    line -> send(wire, CommandWire.ERROR, line));
            wire.sendKind(CommandWire.EXIT);
            wire.sendNumber(exit);
        } catch (IOException | UncheckedIOException gone) {
            LOG.debug("A command broke off: {}", gone.getMessage());
        } finally {
            places.release();
        }
    }

    /** Fails when the asker is gone, so that a command that was broken off ends too. */
    private static void send(CommandWire wire, byte kind, String line) {
        try {
            wire.sendKind(kind);
            wire.sendText(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void stop() {
        try {
            ServerSocket door = socket;
            socket = null;
            if (door != null) {
                Files.deleteIfExists(file);
                door.close();
            }
        } catch (IOException alreadyGone) {
            // A file left behind leads nowhere, and is noticed by whoever reads it.
        }
    }

    @Override
    public boolean isRunning() {
        return socket != null;
    }
}
