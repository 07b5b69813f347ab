package org.saola.store;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * Asks the running instance of a data folder to do a command. Nothing here starts Spring, so that an answer takes a
 * fraction of a second.
 */
public final class CommandAsking {

    private static final int PATIENCE_MILLIS = 10_000;

    private CommandAsking() {}

    /**
     * Asks, prints what is answered, and returns the exit code.
     *
     * @return nothing where no instance of this data folder takes commands; what a killed one left behind counts as none
     */
    public static OptionalInt ask(Path data, List<String> typed, PrintStream out, PrintStream err) {
        Path file = data.resolve("run").resolve(CommandDoor.FILE);
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException nobodyHere) {
            return OptionalInt.empty();
        }
        if (lines.size() < 2) {
            return OptionalInt.empty();
        }
        try (CommandWire wire = connect(lines)) {
            return OptionalInt.of(converse(wire, typed, out, err));
        } catch (IOException | IllegalArgumentException stale) {
            return OptionalInt.empty();
        }
    }

    private static CommandWire connect(List<String> lines) throws IOException {
        int port = Integer.parseInt(lines.getFirst());
        byte[] token = HexFormat.of().parseHex(lines.get(1));
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            CommandWire wire = new CommandWire(socket);
            wire.greetAsAsker(token);
            // From here on it is the instance, and a command may take as long as it needs.
            socket.setSoTimeout(0);
            return wire;
        } catch (IOException stranger) {
            socket.close();
            throw stranger;
        }
    }

    private static int converse(CommandWire wire, List<String> typed, PrintStream out, PrintStream err) {
        try {
            wire.sendText(Path.of("").toAbsolutePath().toString());
            wire.sendNumber(typed.size());
            for (String argument : typed) {
                wire.sendText(argument);
            }
            while (true) {
                byte kind = wire.readKind();
                switch (kind) {
                    case CommandWire.LINE -> out.println(wire.readText());
                    case CommandWire.ERROR -> err.println("saola: " + wire.readText());
                    case CommandWire.EXIT -> {
                        return wire.readNumber();
                    }
                    default -> throw new IOException("an answer of the kind " + kind);
                }
            }
        } catch (IOException brokenOff) {
            err.println("saola: The running Saola broke off before the command was done.");
            return CommandCall.PROBLEMS;
        }
    }
}
