package org.saola.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipFile;

/** What tests of the store need beside {@link TestStore}: clusters of their own, and patience with a limit. */
final class OwnPostgres {

    private static final Path OLDEST = Path.of("target", "oldest-postgres");

    private OwnPostgres() {}

    /** Returns the programs of the oldest PostgreSQL that Saola works with, or nothing where the build has none. */
    static List<PostgresBinaries> oldest() throws IOException {
        if (!Files.isDirectory(OLDEST) || !System.getProperty("os.arch").equals("amd64")) {
            return List.of();
        }
        try (var jars = Files.list(OLDEST)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .map(OwnPostgres::in)
                    .toList();
        }
    }

    /** Saves the second it takes to unpack: a new data folder borrows the programs that the shared store unpacked. */
    static void borrowPrograms(DataFolder folder) throws IOException {
        String name = "bin-" + PostgresBinaries.bundled().version();
        Path shared = Path.of(TestStore.shared().asSuperuser().queryForObject("SHOW data_directory", String.class))
                .resolveSibling(name);
        Files.createSymbolicLink(folder.folder("pg").resolve(name), shared);
    }

    /** Waits until the question is answered with yes; an exception is a no. */
    static void await(String what, Duration patience, Callable<Boolean> question) {
        Instant deadline = Instant.now().plus(patience);
        Exception last = null;
        while (Instant.now().isBefore(deadline)) {
            try {
                if (question.call()) {
                    return;
                }
            } catch (Exception notYet) {
                last = notYet;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        throw new AssertionError("not within " + patience.toSeconds() + " s: " + what, last);
    }

    private static PostgresBinaries in(Path jar) {
        String name = jar.getFileName().toString();
        String version = name.replaceFirst(".*-(\\d+\\.\\d+\\.\\d+)\\.jar", "$1");
        return new PostgresBinaries(version, () -> open(jar));
    }

    private static InputStream open(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("postgres-linux-x86_64.txz"))) {
            return new java.io.ByteArrayInputStream(in.readAllBytes());
        }
    }
}
