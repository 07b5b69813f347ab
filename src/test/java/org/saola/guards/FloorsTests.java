package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every room stands on a floor, and knows only rooms on floors below it. */
class FloorsTests {

    /** The floors, from the ground up. A new room is written here first. */
    static final List<List<String>> FLOORS = List.of(
            List.of("kernel"),
            List.of("store"),
            List.of("audit", "post", "jobs"),
            List.of("identity", "vault"),
            List.of("kit"),
            List.of("species", "directory", "library"),
            List.of("menu", "trade"),
            List.of("cases", "requests", "learning"),
            List.of("exchange", "notices", "assistance", "evidence", "operations", "delivery", "assessment"),
            List.of("links", "risk", "finance", "statistics"),
            List.of("portal"));

    /** The floor of the pages' material; rooms below it have no pages of their own. */
    static final int KIT = floor("kit").orElseThrow();

    static Optional<Integer> floor(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return Optional.of(floor);
            }
        }
        return Optional.empty();
    }

    static List<String> rooms() {
        return FLOORS.stream().flatMap(List::stream).toList();
    }

    @Test
    void every_room_has_a_floor_and_arrows_only_go_down() {
        assertThat(faults(House.classes(), House.ROOT)).isEmpty();
    }

    @Test
    void no_room_stands_on_two_floors() {
        assertThat(rooms()).doesNotHaveDuplicates();
    }

    @Test
    void reports_a_room_without_a_floor() {
        assertThat(violations()).contains("attic: has no floor; add it to the list in FloorsTests");
    }

    @Test
    void reports_an_arrow_that_goes_up() {
        assertThat(violations())
                .anyMatch(fault -> fault.startsWith("menu: knows requests, which is not below it")
                        && fault.contains("violators.floors.menu.Upward"));
    }

    @Test
    void reports_an_arrow_between_rooms_of_one_floor() {
        assertThat(violations())
                .anyMatch(fault -> fault.startsWith("requests: knows cases, which is not below it")
                        && fault.contains("violators.floors.requests.Sideways"));
    }

    @Test
    void reports_a_room_that_knows_the_program() {
        assertThat(violations()).anyMatch(fault -> fault.startsWith("cases: knows the root package"));
    }

    @Test
    void accepts_an_arrow_that_goes_down() {
        assertThat(violations()).noneMatch(fault -> fault.contains("violators.floors.kernel"));
    }

    private static List<String> violations() {
        return faults(House.violators("floors"), "violators.floors");
    }

    static List<String> faults(JavaClasses classes, String root) {
        TreeSet<String> faults = new TreeSet<>();
        for (JavaClass type : classes) {
            House.room(type, root).ifPresent(room -> {
                if (floor(room).isEmpty()) {
                    faults.add(room + ": has no floor; add it to the list in FloorsTests");
                }
                for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                    check(room, arrow, root).ifPresent(faults::add);
                }
            });
        }
        return List.copyOf(faults);
    }

    private static Optional<String> check(String room, Dependency arrow, String root) {
        JavaClass target = arrow.getTargetClass().getBaseComponentType();
        if (target.getPackageName().equals(root)) {
            return Optional.of(room + ": knows the root package: " + arrow.getDescription());
        }
        return House.room(target, root)
                .filter(other -> !other.equals(room))
                .filter(other -> floor(other).orElse(-1) >= floor(room).orElse(Integer.MAX_VALUE))
                .map(other -> room + ": knows " + other + ", which is not below it: " + arrow.getDescription());
    }
}
