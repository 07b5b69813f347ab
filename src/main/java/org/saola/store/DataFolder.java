package org.saola.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that holds everything Saola keeps, locked for as long as this program runs.
 *
 * <p>The lock is one of the operating system on {@code run/saola.lock}: it goes when the program goes, however it ends,
 * so a leftover file never keeps anybody out.
 */
public final class DataFolder implements AutoCloseable {

    /**
     * What this JVM holds itself. Without it a second try in the same JVM would open and close the lock file, and closing
     * any channel on a file gives up every lock that the process has on it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static volatile @Nullable Path lastOpened;

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Opens the folder, making it where it is missing, and locks it.
     *
     * @throws StartFailure when it cannot be written to, or another Saola uses it
     */
    static DataFolder open(Path root) {
        Path real = make(root);
        if (!HELD.add(real)) {
            throw inUse(root, ProcessHandle.current().pid() + "");
        }
        try {
            return new DataFolder(real, lock(real));
        } catch (StartFailure refused) {
            HELD.remove(real);
            throw refused;
        } catch (IOException unwritable) {
            HELD.remove(real);
            throw unwritable(root, unwritable);
        }
    }

    /** Returns the folder of this name, for this user's eyes only, made where it is missing. */
    public Path folder(String name) {
        try {
            return privateFolder(root.resolve(name));
        } catch (IOException unwritable) {
            throw unwritable(root, unwritable);
        }
    }

    /** Returns the {@code run} folder of the data folder opened last in this JVM, if any: where failures are noted. */
    static @Nullable Path lastOpened() {
        return lastOpened;
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException alreadyGone) {
            // The lock goes with the process at the latest.
        }
        HELD.remove(root);
    }

    /** Makes a folder, and the ones above it, that only this user can read. */
    static Path privateFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
    }

    private static Path make(Path root) {
        try {
            Path run = privateFolder(root.resolve("run"));
            if (!Files.isWritable(root) || !Files.isWritable(run)) {
                throw unwritable(root, null);
            }
            lastOpened = run;
            return root.toRealPath();
        } catch (IOException unwritable) {
            throw unwritable(root, unwritable);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(
                root.resolve("run").resolve("saola.lock"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(root, read(channel));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } catch (StartFailure | IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII);
    }

    private static StartFailure inUse(Path root, String pid) {
        return new StartFailure("The data folder " + root + " is in use by another Saola (process " + pid
                + "): stop that one, or choose another folder with --data.");
    }

    private static StartFailure unwritable(Path root, @Nullable IOException cause) {
        return new StartFailure(
                "The data folder " + root + " cannot be written to: give this user the right to, "
                        + "or choose another folder with --data.",
                cause);
    }
}
