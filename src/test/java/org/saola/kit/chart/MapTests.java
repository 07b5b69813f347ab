package org.saola.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saola.kernel.Countries;
import org.saola.kernel.CountryCode;
import org.saola.kernel.CountryKind;

class MapTests {

    private static final ChartFrame FRAME = new ChartFrame("map", "Cases", "", "Country");

    @Test
    void every_country_and_territory_but_antarctica_has_a_shape_and_a_place() throws IOException {
        Set<String> current = Countries.standard().all().stream()
                .filter(country -> country.kind() == CountryKind.COUNTRY || country.kind() == CountryKind.TERRITORY)
                .map(country -> country.code().value())
                .filter(code -> !code.equals("AQ"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shapes()).containsAll(current).contains("NA", "XK").hasSize(249);
        assertThat(WorldPlaces.SPOTS.keySet())
                .extracting(CountryCode::value)
                .containsExactlyInAnyOrderElementsOf(shapes());
    }

    @Test
    void the_drawing_has_the_size_that_the_page_gives_it() throws IOException {
        assertThat(world()).contains("viewBox=\"0 0 " + WorldPlaces.WIDTH + " " + WorldPlaces.HEIGHT + "\"");
        assertThat(world()).doesNotContain("fill=");
    }

    @Test
    void classes_hold_about_as_many_countries_each_and_equal_values_stay_together() {
        MapClasses classes = MapClasses.of(new WorldMap.Grouping.Quantiles(3), List.of(1.0, 2.0, 2.0, 2.0, 5.0, 9.0));
        assertThat(classes.from()).containsExactly(1.0, 2.0, 5.0);
        assertThat(classes.of(2)).isEqualTo(2);
        assertThat(MapClasses.of(new WorldMap.Grouping.Quantiles(6), List.of(4.0, 4.0))
                        .from())
                .containsExactly(4.0);
    }

    @Test
    void given_breaks_leave_smaller_values_without_a_shade() {
        MapClasses classes = MapClasses.of(new WorldMap.Grouping.Breaks(List.of(1.0, 10.0)), List.of());
        assertThat(Stream.of(0.5, 1.0, 9.9, 10.0, 500.0).map(classes::of)).containsExactly(0, 1, 1, 2, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> new WorldMap.Grouping.Breaks(List.of(10.0, 1.0)));
    }

    @Test
    void small_places_get_a_marker_and_large_ones_do_not() {
        MapView view = view(place("SG", 3), place("KM", 4), place("NA", 5));
        assertThat(view.shapes()).extracting(MapView.Shape::code).containsExactly("SG", "KM", "NA");
        assertThat(view.markers()).hasSize(2);
    }

    @Test
    void codes_without_a_place_stand_in_the_table_only() {
        MapView view = view(place("XX", 900), place("NA", 5));
        assertThat(view.shapes()).extracting(MapView.Shape::code).containsExactly("NA");
        assertThat(view.rows()).extracting(MapView.Row::code).containsExactly("XX", "NA");
        assertThat(view.isUnplaced()).isTrue();
        assertThat(view.legend()).singleElement().extracting(MapView.Key::to).isEqualTo("5");
    }

    @Test
    void refuses_a_country_that_stands_twice() {
        assertThatIllegalArgumentException().isThrownBy(() -> view(place("NA", 1), place("NA", 2)));
    }

    private static MapView view(WorldMap.Place... places) {
        return MapView.of(
                new WorldMap(FRAME, "Cases", List.of(places), new WorldMap.Grouping.Quantiles(5)), Locale.ENGLISH);
    }

    private static WorldMap.Place place(String code, double value) {
        return new WorldMap.Place(new CountryCode(code), code, value);
    }

    private static Set<String> shapes() throws IOException {
        return Pattern.compile("<path id=\"(..)\"")
                .matcher(world())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String world() throws IOException {
        try (InputStream stream = MapTests.class.getResourceAsStream("/static/kit/world.svg")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
