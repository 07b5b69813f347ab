package org.saola.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes folders beside their final place and renames them when they are whole.
 *
 * <p>A program killed midway leaves a folder whose name begins with {@code .new-}; the next start removes it. The caller
 * holds the lock of the data folder, so nobody else is at work on one.
 */
final class Aside {

    private static final String PREFIX = ".new-";

    private Aside() {}

    /** Returns a new, empty folder beside {@code target}, and removes what earlier tries left there. */
    static Path next(Path target) throws IOException {
        Path parent = target.resolveSibling(".").normalize();
        for (Path leftover : siblings(parent, PREFIX)) {
            deleteTree(leftover);
        }
        // A name never used before: an initdb that outlived its killed program may still write to the old one.
        return DataFolder.privateFolder(parent.resolve(PREFIX + target.getFileName() + "-" + UUID.randomUUID()));
    }

    /** Renames what is whole, and makes the renaming outlast a power cut. */
    static void publish(Path aside, Path target) throws IOException {
        PrivateFile.rename(aside, target);
    }

    /** Returns the folder's entries whose names begin so. */
    static List<Path> siblings(Path folder, String prefix) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    /** Removes a folder with all in it, as far as it can: what resists is removed another time. */
    static void deleteTree(Path root) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                        throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException resists) {
            // Nothing depends on its being gone.
        }
    }
}
