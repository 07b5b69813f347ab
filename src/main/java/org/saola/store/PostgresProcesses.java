package org.saola.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds and ends what an earlier program left running on a cluster.
 *
 * <p>A process belongs to the cluster when its working folder is the cluster's: the server and all its children have
 * that, and nothing else does. {@code postmaster.pid} alone would not do: it is written late, stays after a kill, and its
 * number may by now be somebody else's.
 *
 * <p>Only whoever holds the lock of the data folder may call this.
 */
final class PostgresProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresProcesses.class);
    private static final Path PROC = Path.of("/proc");

    private PostgresProcesses() {}

    /** Ends them all, gently first: a clean stop makes the next start a quick one. */
    static void end(Path cluster) throws IOException {
        Set<Long> living = of(cluster);
        if (living.isEmpty()) {
            return;
        }
        Optional<Long> server =
                living.stream().filter(PostgresProcesses::isServer).findFirst();
        if (server.isPresent()) {
            LOG.info("Stopping the PostgreSQL that a killed Saola left running (process {})", server.get());
            PostgresCommand.signal(server.get(), "INT");
            if (gone(cluster, Duration.ofSeconds(30))) {
                return;
            }
        } else if (gone(cluster, Duration.ofSeconds(3))) {
            // Children notice by themselves that their server is dead; only one deep in a query needs telling.
            return;
        }
        signalAll(cluster, "QUIT");
        if (!gone(cluster, Duration.ofSeconds(10))) {
            signalAll(cluster, "KILL");
            if (!gone(cluster, Duration.ofSeconds(10))) {
                throw new IOException("processes " + of(cluster) + " do not end");
            }
        }
    }

    /** Returns the processes of the cluster; a dead one that nobody has collected yet is not among them. */
    static Set<Long> of(Path cluster) throws IOException {
        Set<Long> found = new LinkedHashSet<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                if (isIn(process, cluster)) {
                    found.add(Long.parseLong(process.getFileName().toString()));
                }
            }
        }
        return found;
    }

    private static boolean isIn(Path process, Path cluster) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    /** Tells the server from its children, which rename themselves to what they do. */
    private static boolean isServer(long pid) {
        try {
            String command = Files.readString(PROC.resolve(pid + "/cmdline"), StandardCharsets.ISO_8859_1);
            return command.contains("\0-D\0");
        } catch (IOException gone) {
            return false;
        }
    }

    private static void signalAll(Path cluster, String signal) throws IOException {
        for (long pid : of(cluster)) {
            LOG.warn("Ending process {} of PostgreSQL (signal {})", pid, signal);
            PostgresCommand.signal(pid, signal);
        }
    }

    private static boolean gone(Path cluster, Duration patience) throws IOException {
        Instant deadline = Instant.now().plus(patience);
        while (!of(cluster).isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return true;
    }
}
