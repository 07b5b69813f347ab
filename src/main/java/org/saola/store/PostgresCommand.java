package org.saola.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How a program of PostgreSQL is called as a child of this one.
 *
 * <p>Two things stand before its name. {@code setsid} gives it a session of its own, or Ctrl+C in the terminal would stop
 * PostgreSQL at the same moment as Saola, which still has work to finish. {@code unshare -U}, where Saola runs as root,
 * gives it a user namespace in which it is nobody, since PostgreSQL refuses to run as root; its files still belong to
 * root. Neither makes another process: what {@link ProcessBuilder} starts is PostgreSQL itself.
 */
final class PostgresCommand {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private PostgresCommand() {}

    /**
     * Returns a builder for the program, with the environment that it may see.
     *
     * @throws StartFailure where Saola runs as root and the system allows no user namespace
     */
    static ProcessBuilder of(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        if (runsAsRoot()) {
            requireUserNamespace();
            command.addAll(List.of("unshare", "-U", "--"));
        }
        command.add(program.toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        // A PGPORT or PGOPTIONS of the person who starts Saola is about another PostgreSQL.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    /** Sends a signal such as {@code INT}, which {@link Process} cannot. */
    static void signal(long pid, String signal) throws IOException {
        // The kill of the shell, since a small system may lack the program of that name.
        Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + pid)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            kill.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean runsAsRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid && uid == 0;
        } catch (IOException | UnsupportedOperationException unknown) {
            return System.getProperty("user.name", "").toLowerCase(Locale.ROOT).equals("root");
        }
    }

    private static void requireUserNamespace() {
        try {
            Process probe = new ProcessBuilder("unshare", "-U", "--", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (probe.waitFor() == 0) {
                return;
            }
        } catch (IOException noSuchProgram) {
            // The sentence below is the same.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new StartFailure("PostgreSQL refuses to run as root, and this system does not let Saola set root aside: "
                + "start Saola as another user.");
    }
}
