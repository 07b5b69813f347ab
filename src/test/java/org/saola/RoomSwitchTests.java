package org.saola;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.store.TestStore;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A room that is switched off is gone: its pages, its place in the navigation, its part of the API. */
@Tag("database")
@ContextConfiguration(initializers = TestStore.Wiring.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "saola.rooms.menu=false")
class RoomSwitchTests {

    @LocalServerPort
    private int port;

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
    }

    @Test
    void shows_the_design_page_in_a_demonstration_only() {
        assertThat(new Http(port).get("/kit").statusCode()).isEqualTo(404);
    }
}
