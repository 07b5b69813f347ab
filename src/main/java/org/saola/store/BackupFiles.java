package org.saola.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which files of the data folder a backup holds, and how they get into it. */
final class BackupFiles {

    /** All but {@code pg}, whose rows are copied, and {@code run}, which is of the moment. */
    static final List<String> FOLDERS = List.of("audit", "post", "secrets", "trade", "vault");

    /** The passwords of the PostgreSQL that comes with Saola belong to that one; a restored one makes its own. */
    private static final String PASSWORDS = "secrets/postgres.properties";

    private final Path root;
    private final BackupArchive archive;
    private final Set<String> taken = new HashSet<>();
    private final List<BackupManifest.FilePart> parts = new ArrayList<>();

    BackupFiles(Path root, BackupArchive archive) {
        this.root = root;
        this.archive = archive;
    }

    /** Takes every file under this folder that is not taken yet. */
    void take(String folder) throws IOException {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(start)) {
            files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (java.io.UncheckedIOException gone) {
            throw gone.getCause();
        }
        for (Path file : files) {
            String path = root.relativize(file).toString();
            if (belongs(path) && !taken.contains(path)) {
                take(file, path);
            }
        }
    }

    private void take(Path file, String path) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            long modified = Files.getLastModifiedTime(file).toMillis();
            parts.add(new BackupManifest.FilePart(path, modified, archive.add("files/" + path, in::transferTo)));
            taken.add(path);
        } catch (NoSuchFileException goneMeanwhile) {
            // Deleted between the listing and here, as a letter that was sent.
        }
    }

    List<BackupManifest.FilePart> parts() {
        return List.copyOf(parts);
    }

    /** Not what is on its way: hidden names are files being written, and {@code vault/incoming} files being received. */
    static boolean belongs(String path) {
        return FOLDERS.stream().anyMatch(folder -> path.startsWith(folder + "/"))
                && !path.equals(PASSWORDS)
                && !path.startsWith("vault/incoming/")
                && Stream.of(path.split("/", -1)).noneMatch(part -> part.isEmpty() || part.startsWith("."));
    }
}
