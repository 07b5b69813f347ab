package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saola.guards.RoomMap.Link;

/** {@code docs/map.md} shows the house as it is; with {@code -Dsaola.map.write=true} it is drawn anew. */
class MapTests {

    private static final Path MAP = House.FOLDER.resolve("docs/map.md");
    private static final String ROOT = "violators.map";

    @Test
    void the_map_shows_the_house_as_it_is() throws IOException {
        String drawn = MapText.of(RoomMap.read(House.classes(), House.ROOT, House.SOURCES));
        if (Boolean.getBoolean("saola.map.write")) {
            Files.createDirectories(MAP.getParent());
            Files.writeString(MAP, drawn);
        }
        assertThat(stale(Files.exists(MAP) ? Files.readString(MAP) : "", drawn)).isEmpty();
    }

    @Test
    void reports_a_map_that_an_added_dependency_made_stale() {
        JavaClasses before = new ClassFileImporter()
                .importPath(House.violatorClassFolder("map").resolve("menu"));
        String drawn = MapText.of(RoomMap.read(before, ROOT, House.TEST_SOURCES));
        String now = MapText.of(violators());
        assertThat(stale(drawn, now)).get().asString().contains("-Dsaola.map.write=true");
        assertThat(stale(now, now)).isEmpty();
    }

    @Test
    void shows_a_listener_of_an_interface_that_nobody_names() {
        assertThat(violators().room("menu")).satisfies(menu -> {
            assertThat(menu.knows()).isEmpty();
            assertThat(menu.events().heard()).containsExactly("EntryTouched");
        });
        assertThat(violators().announcements())
                .contains(new Link("requests", "menu", "RequestAnswered as EntryTouched"));
        assertThat(MapText.of(violators())).contains("requests -. RequestAnswered as EntryTouched .-> menu");
    }

    @Test
    void shows_listeners_by_annotation_of_a_transaction_and_by_type() {
        assertThat(violators().announcements())
                .contains(
                        new Link("menu", "requests", "EntryWithdrawn"),
                        new Link("menu", "requests", "EntryAdded"),
                        new Link("menu", "requests", "EntryRenamed"));
    }

    @Test
    void shows_events_that_nobody_hears_yet() {
        assertThat(violators().room("menu").events().announced()).contains("EntryPrinted");
    }

    @Test
    void shows_contributions_by_class_and_by_bean_method() {
        assertThat(violators().contributions())
                .containsExactly(new Link("requests", "menu", "EntryLink"), new Link("requests", "menu", "EntryPanel"));
        assertThat(MapText.of(violators())).contains("requests == EntryPanel ==> menu");
    }

    @Test
    void shows_the_first_sentence_of_the_description() {
        assertThat(violators().room("menu").purpose()).isEqualTo("Holds entries, and tells of EntryAdded ones");
    }

    private static RoomMap violators() {
        return RoomMap.read(House.violators("map"), ROOT, House.TEST_SOURCES);
    }

    private static Optional<String> stale(String present, String drawn) {
        return present.equals(drawn)
                ? Optional.empty()
                : Optional.of("docs/map.md is stale; draw it anew with ./saola test -Dtest=MapTests"
                        + " -Dsaola.map.write=true (or the same with mvn) and look at what changed:\n" + drawn);
    }
}
