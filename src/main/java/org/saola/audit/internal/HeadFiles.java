package org.saola.audit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saola.store.DataFolder;
import org.saola.store.PrivateFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The signed heads in the data folder: {@code audit/head} is the newest, {@code audit/heads} a log of earlier ones to which
 * lines are only added, one for each minute in which something was sealed.
 *
 * <p>Copy the log elsewhere, and nobody who holds this machine can recompute the chain unseen.
 */
@Component
class HeadFiles {

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Path folder;
    private final HeadKey key;
    private Instant lastLine = Instant.EPOCH;

    @Autowired
    HeadFiles(DataFolder data) {
        this(data.folder("audit"), data.folder("secrets"));
    }

    /** Makes a key only where nothing was ever signed: another one in the place of one that is lost would hide the loss. */
    HeadFiles(Path folder, Path secrets) {
        this(
                folder,
                HeadKey.of(secrets, !Files.exists(folder.resolve("head")) && !Files.exists(folder.resolve("heads"))));
    }

    private HeadFiles(Path folder, HeadKey key) {
        this.folder = folder;
        this.key = key;
    }

    /** The lines of both files, the newest head last; nothing in the place of one that is not signed by this house. */
    List<Optional<Head>> all() {
        List<String> lines = new ArrayList<>(lines("heads"));
        lines.addAll(lines("head"));
        return lines.stream().map(line -> Head.read(line, key)).toList();
    }

    /** Whether the newest head is there, signed or not. */
    boolean isThere() {
        return Files.exists(folder.resolve("head"));
    }

    /** Whether nothing was ever written here. */
    boolean isNew() {
        return !isThere() && !Files.exists(folder.resolve("heads"));
    }

    /** The newest head; nothing where there is none or it is not signed by this house. */
    Optional<Head> newest() {
        List<String> lines = lines("head");
        return lines.isEmpty() ? Optional.empty() : Head.read(lines.getFirst(), key);
    }

    synchronized void write(Head head) {
        String line = head.line(key) + "\n";
        try {
            PrivateFile.write(folder.resolve("head"), line);
            if (lastLine.plus(BETWEEN_LINES).isBefore(head.at())) {
                dropTornLine(folder.resolve("heads"));
                PrivateFile.append(folder.resolve("heads"), line);
                lastLine = head.at();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts off what follows the last line break, which a crash in the middle of an append leaves. */
    private static void dropTornLine(Path file) throws IOException {
        if (Files.exists(file)) {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end);
            }
        }
    }

    private List<String> lines(String name) {
        Path file = folder.resolve(name);
        try {
            String text = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            // What follows the last line break is a line that a crash tore off.
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
