package org.saola.guards;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.guards.RoomMap.Link;
import org.saola.guards.RoomMap.Room;

/** Writes the map of the rooms: a drawing by floors, and a table from the top floor down. */
final class MapText {

    private MapText() {}

    static String of(RoomMap map) {
        return """
                # The map of the house

                Drawn by `MapTests` from the compiled classes; do not edit it. The floors, and what may know what, are \
                explained in [CONTRIBUTING](../CONTRIBUTING.md).

                A solid arrow means “uses”. A dotted one goes from a room that announces something to a room that hears \
                it, also where the two share only an interface. A thick one means “adds something to the pages of”. \
                Everybody uses `kernel`; those arrows are left out.

                ```mermaid
                flowchart TB
                %s
                ```

                | room | floor | what it is for | uses | announces | hears | contributes |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(drawing(map), table(map));
    }

    private static String drawing(RoomMap map) {
        Stream<String> floors = floors(map).stream().map(floor -> floor(floor, map));
        Stream<String> arrows = map.rooms().values().stream()
                .flatMap(room -> room.knows().stream()
                        .filter(other -> !other.equals("kernel"))
                        .map(other -> "  " + room.name() + " --> " + other));
        Stream<String> announcements = map.announcements().stream()
                .map(link -> "  " + link.from() + " -. " + link.what() + " .-> " + link.to());
        Stream<String> contributions = map.contributions().stream()
                .map(link -> "  " + link.from() + " == " + link.what() + " ==> " + link.to());
        return Stream.of(floors, arrows, announcements, contributions)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String floor(int floor, RoomMap map) {
        return map.rooms().values().stream()
                .filter(room -> room.floor() == floor)
                .map(room -> "    " + room.name())
                .collect(Collectors.joining("\n", "  subgraph floor" + floor + " [floor " + floor + "]\n", "\n  end"));
    }

    private static List<Integer> floors(RoomMap map) {
        return map.rooms().values().stream()
                .map(Room::floor)
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    private static String table(RoomMap map) {
        return floors(map).stream()
                .flatMap(floor -> map.rooms().values().stream().filter(room -> room.floor() == floor))
                .map(room -> row(room, map.contributions()))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Room room, Set<Link> contributions) {
        List<String> added = contributions.stream()
                .filter(link -> link.from().equals(room.name()))
                .map(link -> link.what() + " (" + link.to() + ")")
                .toList();
        return Stream.of(
                        "`" + room.name() + "`",
                        String.valueOf(room.floor()),
                        room.purpose(),
                        list(room.knows()),
                        list(room.events().announced()),
                        list(room.events().heard()),
                        list(added))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String list(Collection<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
