package org.saola.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of one PostgreSQL: made once by {@code initdb}, whole or not at all. */
final class PostgresCluster {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);

    /** Passwords only, from this machine only. Rewritten before each start, so that it is what it says here. */
    private static final String ACCESS = """
            # Written by Saola before each start.
            host  all  all  127.0.0.1/32  scram-sha-256
            """;

    private PostgresCluster() {}

    static Path at(Path pg, PostgresBinaries binaries) {
        return pg.resolve("cluster-" + binaries.major());
    }

    /** Makes the cluster where it is missing. The password file is gone again when this returns. */
    static void makeIfMissing(int major, Path cluster, Path home, Path secrets, DatabasePasswords passwords) {
        try {
            if (!Files.isDirectory(cluster)) {
                LOG.info("Making the database files: this happens once");
                make(major, cluster, home, secrets, passwords);
            }
            Files.writeString(cluster.resolve("pg_hba.conf"), ACCESS);
        } catch (IOException failure) {
            throw new StartFailure(
                    "The database files could not be made in " + cluster + ": " + failure.getMessage() + ".", failure);
        }
    }

    private static void make(int major, Path cluster, Path home, Path secrets, DatabasePasswords passwords)
            throws IOException {
        Path passwordFile = secrets.resolve("initdb.password");
        PrivateFile.write(passwordFile, passwords.postgres() + "\n");
        try {
            Path aside = Aside.next(cluster);
            initdb(major, aside, home, passwordFile);
            Aside.publish(aside, cluster);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private static void initdb(int major, Path target, Path home, Path passwordFile) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + target,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--no-instructions"));
        if (major >= 17) {
            // The builtin provider sorts the same on every system; a locale of the system may change under us.
            arguments.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        } else {
            arguments.add("--locale=C.UTF-8");
        }
        ProcessBuilder builder = PostgresCommand.of(home.resolve("bin/initdb"), arguments);
        Process initdb = builder.redirectErrorStream(true).start();
        initdb.getOutputStream().close();
        String said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCode(initdb) != 0) {
            throw new IOException(said.lines()
                    .filter(line -> line.contains("error:"))
                    .findFirst()
                    .orElse("initdb failed: " + said.strip()));
        }
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
