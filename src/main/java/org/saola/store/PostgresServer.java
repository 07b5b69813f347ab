package org.saola.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that runs as a child of this program, and is started again when it dies while the program lives.
 *
 * <p>{@link #port()} changes with every start: ask for it each time, and expect {@code 0} while there is none.
 */
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    /** How long a start is tried again while PostgreSQL believes that an earlier one still holds the files. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresLaunch launch;
    private final PostgresLog log;
    private final CountDownLatch closing = new CountDownLatch(1);

    private volatile @Nullable Process process;
    private volatile int port;

    PostgresServer(PostgresLaunch launch, PostgresLog log) {
        this.launch = launch;
        this.log = log;
    }

    /**
     * Starts it, after ending whatever a killed program left running on the same files.
     *
     * @throws StartFailure with PostgreSQL's own reason
     */
    void start() {
        // Ctrl+C during a long recovery must not wait for its end.
        Thread onExit = Thread.ofPlatform().unstarted(closing::countDown);
        Runtime.getRuntime().addShutdownHook(onExit);
        try {
            startWithin(PATIENCE);
        } catch (PostgresLaunch.Refused refused) {
            throw new StartFailure(
                    "PostgreSQL did not start: " + refused.getMessage() + " (its log: " + log.file() + ").", refused);
        } finally {
            removeHook(onExit);
        }
        Thread.ofVirtual().name("postgres-log").start(this::keepLogToSize);
    }

    int port() {
        return port;
    }

    /** Returns the process that serves now, or the one that just died. */
    long pid() {
        Process present = process;
        return present == null ? 0 : present.pid();
    }

    /** Stops it as PostgreSQL wants to be stopped, cutting off who is still connected. */
    @Override
    public void close() {
        closing.countDown();
        port = 0;
        Process present = process;
        if (present == null) {
            return;
        }
        try {
            if (!stopped(present, "INT", 60) && !stopped(present, "QUIT", 10)) {
                present.destroyForcibly();
            }
        } catch (IOException failure) {
            LOG.warn("PostgreSQL could not be told to stop: {}", failure.getMessage());
            present.destroyForcibly();
        }
    }

    private static boolean stopped(Process process, String signal, long seconds) throws IOException {
        if (!process.isAlive()) {
            return true;
        }
        PostgresCommand.signal(process.pid(), signal);
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void startWithin(Duration patience) throws PostgresLaunch.Refused {
        long deadline = System.nanoTime() + patience.toNanos();
        long pause = 100;
        while (true) {
            try {
                log.keepToSize();
                adopt(launch.start(closing));
                return;
            } catch (PostgresLaunch.Refused refused) {
                if (!refused.isPassing() || System.nanoTime() > deadline) {
                    throw refused;
                }
                LOG.info("Waiting for an earlier PostgreSQL to let go of the files: {}", refused.getMessage());
            } catch (IOException failure) {
                throw new PostgresLaunch.Refused(String.valueOf(failure.getMessage()), false);
            }
            if (pausedUntilClosing(pause)) {
                throw new PostgresLaunch.Refused("Saola is stopping", false);
            }
            pause = Math.min(2 * pause, 5_000);
        }
    }

    private void adopt(PostgresLaunch.Started started) {
        process = started.process();
        port = started.port();
        started.process()
                .onExit()
                .thenAcceptAsync(
                        this::restart,
                        task -> Thread.ofVirtual().name("postgres-watch").start(task));
    }

    private void restart(Process dead) {
        port = 0;
        if (isClosing()) {
            return;
        }
        LOG.warn("PostgreSQL died (exit code {}): starting it again", dead.exitValue());
        long pause = 500;
        while (!isClosing()) {
            try {
                startWithin(PATIENCE);
                LOG.warn("PostgreSQL is back");
                return;
            } catch (PostgresLaunch.Refused | RuntimeException failure) {
                LOG.error("PostgreSQL did not start again: {}", failure.getMessage());
            }
            if (pausedUntilClosing(pause)) {
                return;
            }
            pause = Math.min(2 * pause, 30_000);
        }
    }

    private void keepLogToSize() {
        while (!pausedUntilClosing(Duration.ofMinutes(5).toMillis())) {
            try {
                log.keepToSize();
            } catch (IOException | UncheckedIOException failure) {
                LOG.warn("The log of PostgreSQL could not be kept to its size: {}", failure.getMessage());
            }
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private boolean pausedUntilClosing(long millis) {
        try {
            return closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // Then the hook has done, or is doing, what it is for.
        }
    }

    /** Removes the programs of versions used before: nothing runs from them any more. */
    static void removeOtherVersions(Path pg, Path home) {
        try {
            for (Path other : Aside.siblings(pg, "bin-")) {
                if (!other.equals(home) && Files.isDirectory(other)) {
                    Aside.deleteTree(other);
                }
            }
        } catch (IOException unreadable) {
            // They only take space.
        }
    }
}
