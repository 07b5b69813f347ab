package org.saola.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programs {@code initdb} and {@code postgres} for one kind of machine, packed in one archive.
 *
 * <p>They are unpacked aside and renamed, so that a folder {@code bin-<version>} is always whole.
 *
 * @param version for example {@code 18.6.0}
 */
record PostgresBinaries(String version, Archive archive) {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBinaries.class);
    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+\\.\\d+)\\.jar");

    /** Opens the archive, a tar compressed with xz. */
    @FunctionalInterface
    interface Archive {
        InputStream open() throws IOException;
    }

    /**
     * Returns those that come with Saola for this machine.
     *
     * @throws StartFailure where there are none: on anything but Linux on x86-64 or arm64
     */
    static PostgresBinaries bundled() {
        String name = resourceName(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        URL resource = name == null ? null : PostgresBinaries.class.getResource("/" + name);
        if (resource == null) {
            throw new StartFailure("Saola brings PostgreSQL for Linux on x86-64 and arm64 only: "
                    + "on this machine, set SAOLA_DB_URL to a PostgreSQL of your own.");
        }
        // The archive carries no version inside; the jar that holds it does, in its name.
        Matcher version = VERSION.matcher(resource.toString());
        if (!version.find()) {
            throw new IllegalStateException("no version in " + resource);
        }
        return new PostgresBinaries(version.group(1), resource::openStream);
    }

    private static @Nullable String resourceName(String system, String processor) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return null;
        }
        return switch (processor) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
            default -> null;
        };
    }

    /** Returns the first part of the version, which names the cluster's folder: 18. */
    int major() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    /** Returns the folder with {@code bin}, {@code lib} and {@code share}, unpacked under {@code parent} when missing. */
    Path unpackedUnder(Path parent) {
        Path home = parent.resolve("bin-" + version);
        if (Files.isDirectory(home)) {
            return home;
        }
        LOG.info("Unpacking PostgreSQL {}", version);
        try {
            Path aside = Aside.next(home);
            unpack(aside);
            Aside.publish(aside, home);
            return home;
        } catch (IOException failure) {
            throw new StartFailure(
                    "PostgreSQL could not be unpacked to " + parent + " (" + failure.getMessage()
                            + "): check the space left there.",
                    failure);
        }
    }

    private void unpack(Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.open(), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(path));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(path, permissions);
        }
    }
}
