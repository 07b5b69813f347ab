package org.saola;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.kit.AdminTool;
import org.saola.store.StartFailure;
import org.saola.store.TestStore;
import org.saola.vault.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A room that is switched off is gone: its pages, its place in the navigation, its part of the API. All that can be are, in
 * one program.
 */
@Tag("database")
@ContextConfiguration(initializers = TestStore.Wiring.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"saola.rooms.menu=false", "saola.rooms.vault=false"})
class RoomSwitchTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void leaves_the_rest_of_the_house_standing() {
        Http http = new Http(port);
        Document home = Jsoup.parse(http.get("/").body());
        assertThat(home.select(".site-nav a").eachAttr("href"))
                .doesNotContain("/menu")
                .contains("/countries");
        assertThat(home.select("form[action=/menu]")).isEmpty();
        assertThat(http.get("/menu").statusCode()).isEqualTo(404);
        assertThat(http.get("/api/v1/menu/services").statusCode()).isEqualTo(404);
        assertThat(http.get("/api/openapi.json").body()).doesNotContain("/api/v1/menu");
        assertThat(http.get("/countries").statusCode()).isEqualTo(200);
        assertThat(context.getBeansOfType(Vault.class)).isEmpty();
        assertThat(context.getBeansOfType(AdminTool.class).values())
                .isNotEmpty()
                .noneMatch(tool -> tool.getClass().getName().contains(".vault."));
        for (String path : List.of("/admin/files", "/files/" + UUID.randomUUID())) {
            assertThat(http.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void does_not_start_without_a_room_that_others_stand_on() {
        for (String room : List.of("audit", "post", "jobs", "identity", "store", "kit", "portal")) {
            StandardEnvironment settings = new StandardEnvironment();
            settings.getPropertySources()
                    .addFirst(new MapPropertySource("off", Map.of("saola.rooms." + room, "false")));
            RoomSwitch rooms = new RoomSwitch();
            assertThatThrownBy(() -> rooms.setEnvironment(settings))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("The room " + room + " cannot be switched off");
        }
    }

    @Test
    void shows_the_design_page_in_a_demonstration_only() {
        assertThat(new Http(port).get("/kit").statusCode()).isEqualTo(404);
    }
}
