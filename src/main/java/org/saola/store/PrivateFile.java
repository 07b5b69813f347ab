package org.saola.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files for the eyes of this user only, which the disk has when the method returns.
 *
 * <p>What is on its way has a hidden name ({@code .name.new}), so no backup takes it. One writer at a time for each file: two
 * would write to the same place aside.
 */
public final class PrivateFile {

    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private PrivateFile() {}

    /** Writes what the file shall hold; the stream is closed by who calls. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Makes or replaces a file as a whole: a crash leaves the old one or the new one.
     *
     * @throws IOException if it cannot be written; what was there before still is
     */
    public static void write(Path file, Content content) throws IOException {
        Path aside = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        put(aside, content, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        rename(aside, file);
    }

    /** The same for a text, in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(file, out -> out.write(bytes));
    }

    /** Adds to the end of a file, which is made where there is none; a crash can leave a part of the text. */
    public static void append(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(
                file,
                out -> out.write(bytes),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    }

    /** Opens a new file to be written; who calls forces it to disk. @throws IOException if there is one of that name */
    public static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), PRIVATE);
    }

    /** Gives a file or folder that is whole its name, in the place of what had it, so that it outlasts a power cut. */
    public static void rename(Path aside, Path target) throws IOException {
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(target.toAbsolutePath().resolveSibling(".").normalize());
    }

    /** Makes the entries of a folder outlast a power cut. */
    public static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void put(Path file, Content content, Set<OpenOption> options) throws IOException {
        try (FileChannel channel = FileChannel.open(file, options, PRIVATE);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
