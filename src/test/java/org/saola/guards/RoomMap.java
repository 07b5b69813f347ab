package org.saola.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rooms have to do with each other.
 *
 * @param rooms by name
 * @param announcements who is told of whose events
 * @param contributions who adds to what another room shows
 */
record RoomMap(Map<String, Room> rooms, Set<Link> announcements, Set<Link> contributions) {

    /**
     * One room.
     *
     * @param purpose the first sentence of its package description
     * @param knows the rooms whose types it uses, the kernel among them
     */
    record Room(String name, int floor, String purpose, Set<String> knows, RoomEvents events) {}

    /** Something by its name that goes from one room to another. */
    record Link(String from, String to, String what) implements Comparable<Link> {

        @Override
        public int compareTo(Link other) {
            return toString().compareTo(other.toString());
        }
    }

    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("/\\*\\*(.*?)(?:\\.\\s|\\.?\\s*\\*/|\\.?\\s*<p>)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@\\w+\\s+(?:[\\w.]+\\.)?(\\w+)}");

    Room room(String name) {
        return Objects.requireNonNull(rooms.get(name), "no room " + name);
    }

    static RoomMap read(JavaClasses classes, String root, Path sources) {
        Map<String, Set<String>> knows = new TreeMap<>();
        for (JavaClass type : classes) {
            House.room(type, root).ifPresent(room -> {
                Set<String> known = knows.computeIfAbsent(room, name -> new TreeSet<>());
                type.getDirectDependenciesFromSelf()
                        .forEach(arrow ->
                                House.room(arrow.getTargetClass(), root).ifPresent(known::add));
                known.remove(room);
            });
        }
        Map<String, Room> rooms = new TreeMap<>();
        knows.forEach((name, known) -> rooms.put(
                name,
                new Room(
                        name,
                        FloorsTests.floor(name).orElse(-1),
                        purpose(sources.resolve(root.replace('.', '/')).resolve(name)),
                        known,
                        RoomEvents.of(name, classes, root))));
        return new RoomMap(rooms, RoomEvents.announcements(classes, root), RoomContributions.of(classes, root));
    }

    private static String purpose(Path folder) {
        Path description = folder.resolve("package-info.java");
        Matcher sentence = FIRST_SENTENCE.matcher(Files.exists(description) ? House.text(description) : "");
        if (!sentence.find()) {
            return "";
        }
        String plain = sentence.group(1).replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ");
        return LINK.matcher(plain).replaceAll("$1").strip();
    }
}
