package org.saola.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.saola.SaolaApplication;

/** What the guards look at; classes are read once for all of them. */
final class House {

    static final String ROOT = "org.saola";

    static final Path FOLDER = Path.of("").toAbsolutePath();
    static final Path SOURCES = FOLDER.resolve("src/main/java");
    static final Path TEMPLATES = FOLDER.resolve("src/main/resources/templates");
    static final Path MESSAGES = FOLDER.resolve("src/main/resources/messages");

    static final Path TEST_SOURCES = FOLDER.resolve("src/test/java");
    static final Path VIOLATOR_SOURCES = TEST_SOURCES.resolve("violators");
    static final Path VIOLATOR_FILES = FOLDER.resolve("src/test/resources/guards/violators");

    private static final Map<String, JavaClasses> VIOLATORS = new ConcurrentHashMap<>();

    private House() {}

    private static final class Read {
        private static final JavaClasses CLASSES = new ClassFileImporter().importPath(classFolder());
    }

    /** The classes of the program, without its tests. */
    static JavaClasses classes() {
        return Read.CLASSES;
    }

    static Path classFolder() {
        return folderOf(SaolaApplication.class);
    }

    /** The classes of one family of violators, such as {@code violators.floors}. */
    static JavaClasses violators(String family) {
        return VIOLATORS.computeIfAbsent(family, name -> new ClassFileImporter().importPath(violatorClassFolder(name)));
    }

    static Path violatorClassFolder(String family) {
        return folderOf(House.class).resolve("violators").resolve(family);
    }

    /** Returns the room of a class: the first package below the root; none for the root itself and for other people's code. */
    static Optional<String> room(JavaClass type, String root) {
        return roomOfPackage(type.getBaseComponentType().getPackageName(), root);
    }

    static Optional<String> roomOfPackage(String name, String root) {
        return name.startsWith(root + ".")
                ? Optional.of(name.substring(root.length() + 1).split("\\.")[0])
                : Optional.empty();
    }

    /** The files below a folder whose name ends so, in a steady order. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folderOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
