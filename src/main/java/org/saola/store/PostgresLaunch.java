package org.saola.store;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One try at starting PostgreSQL on a cluster, from clearing the way to its word that it is ready.
 *
 * @param major the version; an older one than ours is started only by tests, to stand for an external PostgreSQL
 * @param home the unpacked programs
 * @param cluster its files, as a real path
 */
record PostgresLaunch(int major, Path home, Path cluster, PostgresLog log) {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresLaunch.class);

    /** Given on the command line, where neither a file nor ALTER SYSTEM can override them. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            // What is acknowledged is on the disk. These are PostgreSQL's own defaults; they are here so that they
            // stay.
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            // One program with one small pool: memory and processes for that, not for a server of many.
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_connections", "40"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_worker_processes", "4"),
            Map.entry("max_parallel_workers_per_gather", "1"),
            Map.entry("min_wal_size", "32MB"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            // Names and case texts are in statements, their values and the details of errors: none belongs in a log.
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_destination", "stderr"),
            Map.entry("logging_collector", "off"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_line_prefix", "%m [%p] "),
            Map.entry("lc_messages", "C"));

    /** A server that accepts connections. */
    record Started(Process process, int port) {}

    /** Why a try came to nothing. */
    static final class Refused extends Exception {

        private final boolean passing;

        Refused(String reason, boolean passing) {
            super(reason);
            this.passing = passing;
        }

        /** Tells whether trying again a little later may help. */
        boolean isPassing() {
            return passing;
        }
    }

    /** Starts it and waits until it is ready; a recovery is given all the time it needs while it is alive. */
    Started start(CountDownLatch closing) throws IOException, Refused {
        PostgresProcesses.end(cluster);
        removeForeignPidFile();
        long begin = log.size();
        int port = freePort();
        Process process = spawn(port);
        long begun = System.nanoTime();
        long nextWord = 5;
        while (!isReady(process)) {
            if (died(process)) {
                String reason = log.lastComplaintSince(begin);
                throw new Refused(reason, isPassing(reason));
            }
            if (closing.getCount() == 0) {
                PostgresCommand.signal(process.pid(), "INT");
                throw new Refused("Saola is stopping", false);
            }
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
            if (seconds >= nextWord) {
                LOG.info("PostgreSQL is putting its files in order ({} s so far)", seconds);
                nextWord = 2 * nextWord;
            }
        }
        return new Started(process, port);
    }

    private Process spawn(int port) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.toString(), "-p", String.valueOf(port)));
        SETTINGS.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        if (major >= 18) {
            arguments.addAll(List.of("-c", "io_method=sync"));
        }
        return PostgresCommand.of(home.resolve("bin/postgres"), arguments)
                // By this the process is found again after a kill, from its first moment on.
                .directory(cluster.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                .start();
    }

    private boolean died(Process process) {
        try {
            return process.waitFor(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** Its file says who it is in the first line, and how far it has come in the eighth. */
    private boolean isReady(Process process) throws IOException {
        List<String> lines = pidFile();
        return lines.size() >= 8
                && lines.getFirst().strip().equals(String.valueOf(process.pid()))
                && lines.get(7).strip().equals("ready");
    }

    /**
     * Removes a {@code postmaster.pid} whose number now belongs to somebody else, or to a dead process that nobody has
     * collected; PostgreSQL would refuse to start for as long as that number is taken. No process of the cluster is
     * alive here: that was seen to before.
     */
    private void removeForeignPidFile() throws IOException {
        List<String> lines = pidFile();
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return;
        }
        long pid = Long.parseLong(lines.getFirst().strip());
        if (ProcessHandle.of(pid).isPresent()) {
            LOG.info("The process {} in postmaster.pid is not PostgreSQL any more: removing the file", pid);
            Files.deleteIfExists(pidFilePath());
        }
    }

    private List<String> pidFile() throws IOException {
        try {
            return Files.readAllLines(pidFilePath());
        } catch (NoSuchFileException notYet) {
            return List.of();
        }
    }

    private Path pidFilePath() {
        return cluster.resolve("postmaster.pid");
    }

    private static boolean isPassing(String reason) {
        return reason.contains("shared memory block")
                || reason.contains("lock file")
                // Somebody took the port between our finding it free and PostgreSQL's opening it.
                || reason.contains("TCP/IP sockets");
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
