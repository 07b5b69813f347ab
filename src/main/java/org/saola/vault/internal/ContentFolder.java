package org.saola.vault.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.saola.store.PrivateFile;

/**
 * The files on disk: {@code ab/ab34….<id>} for what is kept, by the first two digits of its fingerprint, and {@code incoming/}
 * for what is on its way.
 */
final class ContentFolder {

    private static final java.nio.file.attribute.FileAttribute<?> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path root;
    private final Path incoming;

    ContentFolder(Path root) throws IOException {
        this.root = root;
        this.incoming = root.resolve("incoming");
        make(incoming);
    }

    Path incoming(UUID content) {
        return incoming.resolve(content.toString());
    }

    Path place(String fingerprint, UUID content) {
        return shelf(fingerprint).resolve(fingerprint + "." + content);
    }

    /** Gives what came in its name, in one step; the disk has it when this returns. */
    Path settle(Path arrived, String fingerprint, UUID content) throws IOException {
        Path shelf = shelf(fingerprint);
        if (!Files.isDirectory(shelf)) {
            make(shelf);
            PrivateFile.forceFolder(root);
        }
        Path place = place(fingerprint, content);
        PrivateFile.rename(arrived, place);
        return place;
    }

    /** The 256 shelves, each a folder by two digits, whether there or not. */
    List<String> shelves() {
        return java.util.stream.IntStream.range(0, 256)
                .mapToObj(i -> HexFormat.of().toHexDigits((byte) i))
                .toList();
    }

    List<Path> on(String shelf) throws IOException {
        Path folder = root.resolve(shelf);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    boolean holdsAnything() throws IOException {
        for (String shelf : shelves()) {
            if (!on(shelf).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Deletes what an earlier run of the program left on its way: this one has the folder for itself. */
    void clearIncoming() throws IOException {
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path shelf(String fingerprint) {
        return root.resolve(fingerprint.substring(0, 2));
    }

    private static void make(Path folder) throws IOException {
        try {
            Files.createDirectories(folder, PRIVATE_FOLDER);
        } catch (java.nio.file.FileAlreadyExistsException others) {
            // Another upload made it just now.
        }
    }
}
