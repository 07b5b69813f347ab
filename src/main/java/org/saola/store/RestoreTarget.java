package org.saola.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data folder that a backup goes into. While that lasts a mark lies in it, by which a start refuses and another restore
 * knows that all it finds is half a restore and its own to clear away.
 */
final class RestoreTarget {

    private static final String MARK = "restore-unfinished";
    private static final String BEFORE = "before-restore-";

    private final Path root;

    RestoreTarget(DataFolder folder) {
        this.root = folder.folder("run").resolveSibling(".").normalize();
    }

    /** @throws StartFailure when a restore into this folder was begun and not finished */
    static void refuseUnfinished(DataFolder folder) {
        if (Files.exists(new RestoreTarget(folder).root.resolve(MARK))) {
            throw new StartFailure("A restore into this data folder was not finished: run ./saola restore again.");
        }
    }

    /** Makes room, and marks it; what is there is moved aside and never deleted, unless it is half a restore. */
    void begin(boolean force) throws IOException {
        List<Path> present = contents();
        if (Files.exists(root.resolve(MARK))) {
            for (Path half : present) {
                clear(half);
            }
        } else if (!present.isEmpty()) {
            if (!force) {
                throw CommandFailure.problem(
                        "The data folder " + root
                                + " is not empty: choose another with --data, or add --force, which moves what is there aside.");
            }
            Path aside = DataFolder.privateFolder(root.resolve(
                    BEFORE + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS"))));
            for (Path each : present) {
                Files.move(each, aside.resolve(each.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        PrivateFile.write(root.resolve(MARK), "Run ./saola restore again.\n");
    }

    private static void clear(Path half) throws IOException {
        if (half.endsWith(MARK)) {
            return;
        }
        Aside.deleteTree(half);
        if (Files.exists(half)) {
            throw new IOException(half + " could not be cleared away");
        }
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> !entry.endsWith("run")
                            && !entry.endsWith("lost+found")
                            && !entry.getFileName().toString().startsWith(BEFORE))
                    .toList();
        }
    }

    /** Writes a file; its name was checked when the backup was. */
    void put(BackupManifest.FilePart part, InputStream content) throws IOException {
        Path file = root.resolve(part.path()).normalize();
        if (!BackupFiles.belongs(part.path()) || !file.startsWith(root)) {
            throw new IOException("a file that belongs to no folder of Saola");
        }
        Path parent = file.resolveSibling(".").normalize();
        DataFolder.privateFolder(parent);
        try (FileChannel out = PrivateFile.create(file)) {
            content.transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
        Files.setLastModifiedTime(file, FileTime.fromMillis(part.modified()));
        PrivateFile.forceFolder(parent);
    }

    void finish() throws IOException {
        PrivateFile.forceFolder(root);
        Files.delete(root.resolve(MARK));
        PrivateFile.forceFolder(root);
    }
}
