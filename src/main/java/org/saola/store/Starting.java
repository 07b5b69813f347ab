package org.saola.store;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the program for a main class, and ends it with one sentence where it cannot start.
 *
 * <p>The sentence goes to the error stream as {@code saola: …}; the exit code is 1 for a problem and 2 for wrong use. The
 * stack trace of a failure that nobody foresaw is kept in {@code run/start-failure.txt} of the data folder.
 */
public final class Starting {

    private Starting() {}

    /** Starts the application, or does not return. */
    @SuppressWarnings("SystemExitOutsideMain") // A main class calls this as its first line.
    public static ConfigurableApplicationContext run(Class<?> application, String... args) {
        EarlyStore store = new EarlyStore();
        try {
            SpringApplication saola = new SpringApplication(application);
            saola.addInitializers(store);
            return saola.run(StartOptions.toSettings(args));
        } catch (SpringApplication.AbandonedRunException notAFailure) {
            throw notAFailure;
        } catch (Throwable failure) {
            store.abandon();
            StartFailure reason = reasonOf(failure);
            System.err.println("saola: " + reason.getMessage());
            System.exit(reason.exitCode());
            throw reason;
        }
    }

    /**
     * Starts the application for one command of the operator, does that, and stops it.
     *
     * @param data the data folder; it must hold a Saola already, none is made for a command
     * @param typed room, verb and arguments
     * @param answer takes the lines of the command
     * @return the exit code
     */
    public static int command(Class<?> application, String data, List<String> typed, PrintStream answer) {
        EarlyStore store = new EarlyStore();
        try {
            if (!Files.isDirectory(Path.of(data).resolve("run"))) {
                throw new StartFailure("There is no Saola in the data folder " + data
                        + ": name the right one with --data DIR, or start it once with ./saola run.");
            }
            SpringApplication saola = new SpringApplication(application);
            saola.addInitializers(store);
            try (ConfigurableApplicationContext context = saola.run(
                    "--" + UnheardTomcat.LISTENING + "=false",
                    "--saola.data=" + data,
                    "--logging.level.org.saola=warn")) {
                return context.getBean(CommandDesk.class)
                        .run(
                                Path.of("").toAbsolutePath(),
                                typed,
                                answer::println,
                                line -> System.err.println("saola: " + line));
            }
        } catch (Throwable failure) {
            store.abandon();
            StartFailure reason = reasonOf(failure);
            System.err.println("saola: " + reason.getMessage());
            return reason.exitCode();
        }
    }

    /** Finds the sentence somewhere down the chain of causes, since Spring wraps what a bean throws. */
    static StartFailure reasonOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure known) {
                return known;
            }
            if (cause instanceof PortInUseException busy) {
                return FrontDoor.portInUse(busy.getPort());
            }
        }
        return unforeseen(failure);
    }

    private static StartFailure unforeseen(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        Path kept = keep(failure);
        String where = kept == null ? "" : " (details: " + kept + ")";
        return new StartFailure(
                "Saola could not start because of a fault that it does not know: " + firstLine(root) + where, failure);
    }

    private static String firstLine(Throwable root) {
        String message = root.getMessage() == null
                ? ""
                : ": " + root.getMessage().lines().findFirst().orElse("");
        return root.getClass().getSimpleName() + message;
    }

    /** Keeps the stack trace where the operator finds it; where there is no data folder yet, none is made for it. */
    private static @Nullable Path keep(Throwable failure) {
        Path run = DataFolder.lastOpened();
        if (run == null) {
            failure.printStackTrace();
            return null;
        }
        Path file = run.resolve("start-failure.txt");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            failure.printStackTrace(out);
            return file;
        } catch (IOException unwritable) {
            failure.printStackTrace();
            return null;
        }
    }
}
