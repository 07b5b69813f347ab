package org.saola.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What PostgreSQL writes, kept to a size: one file and the one before it.
 *
 * <p>PostgreSQL writes to the file directly, not through this program, so that its last words survive when both are
 * killed. Its own rotation never deletes anything.
 */
record PostgresLog(Path file, long limit) {

    private static final int TAIL = 1 << 16;

    long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /**
     * Sets the file aside when it is over its limit. It is copied and cut, not renamed, because PostgreSQL holds it open;
     * a line written between the two steps is lost.
     */
    void keepToSize() throws IOException {
        if (size() <= limit) {
            return;
        }
        Files.copy(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
    }

    /** Returns the last complaint written after the given position, or a word that there is none. */
    String lastComplaintSince(long position) {
        List<String> lines = linesSince(position);
        for (String severity : List.of("FATAL:", "PANIC:", "ERROR:", "error:", "HINT:")) {
            for (String line : lines.reversed()) {
                int at = line.indexOf(severity);
                if (at >= 0) {
                    return line.substring(at + severity.length()).strip();
                }
            }
        }
        return lines.isEmpty() ? "it said nothing" : lines.getLast().strip();
    }

    private List<String> linesSince(long position) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long end = in.length();
            // A file cut in between is read from its beginning.
            long begin = Math.max(position > end ? 0 : position, end - TAIL);
            byte[] text = new byte[(int) (end - begin)];
            in.seek(begin);
            in.readFully(text);
            return new String(text, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
