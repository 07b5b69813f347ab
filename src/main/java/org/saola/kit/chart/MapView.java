package org.saola.kit.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A map as the template shows it.
 *
 * @param shapes the countries that get a shade; the others are the ground
 * @param markers circles over those too small to be seen
 * @param rows the table, from the greatest value to the least
 */
public record MapView(WorldMap map, List<Shape> shapes, List<Marker> markers, List<Key> legend, List<Row> rows) {

    /** @param look the CSS class of its shade */
    public record Shape(String code, String look, String hint) {}

    public record Marker(double x, double y, String look, String hint) {}

    /**
     * An entry of the legend.
     *
     * @param name the name of a kind; empty for an amount, which the template words from the limits
     * @param to empty for the last of given breaks, which has no end
     * @param upTo whether {@code to} itself belongs to it
     */
    public record Key(String look, String name, String from, String to, boolean upTo, String count) {}

    /** @param value a number as people read it, or the name of the kind @param placed whether the map shows it */
    public record Row(String name, String code, String value, boolean placed) {}

    static MapView of(WorldMap map, Locale locale) {
        Sheet sheet = Sheet.wide(false, locale);
        MapClasses classes = MapClasses.of(
                map.grouping(),
                map.places().stream()
                        .filter(MapView::placed)
                        .map(WorldMap.Place::value)
                        .toList());
        List<WorldMap.Place> shaded = map.places().stream()
                .filter(place -> placed(place) && classes.of(place.value()) > 0)
                .toList();
        return new MapView(
                map,
                shaded.stream()
                        .map(place ->
                                new Shape(place.code().value(), look(map, classes, place), hint(map, place, sheet)))
                        .toList(),
                shaded.stream()
                        .filter(place -> spot(place).small())
                        .map(place -> new Marker(
                                spot(place).x(), spot(place).y(), look(map, classes, place), hint(map, place, sheet)))
                        .toList(),
                legend(map, classes, shaded, sheet),
                rows(map, sheet));
    }

    private static List<Key> legend(WorldMap map, MapClasses classes, List<WorldMap.Place> shaded, Sheet sheet) {
        return IntStream.rangeClosed(1, classes.from().size())
                .mapToObj(shade -> {
                    List<Double> values = shaded.stream()
                            .map(WorldMap.Place::value)
                            .filter(value -> classes.of(value) == shade)
                            .sorted()
                            .toList();
                    String look = look(map, classes.from().size(), shade);
                    String count = sheet.number(values.size());
                    double from = classes.from().get(shade - 1);
                    return switch (map.grouping()) {
                        case WorldMap.Grouping.Kinds kinds ->
                            new Key(look, kinds.names().get(shade - 1), "", "", true, count);
                        case WorldMap.Grouping.Quantiles quantiles ->
                            new Key(look, "", sheet.number(from), sheet.number(values.getLast()), true, count);
                        case WorldMap.Grouping.Breaks breaks -> {
                            boolean last = shade == classes.from().size();
                            String to = last ? "" : sheet.number(classes.from().get(shade));
                            yield new Key(look, "", sheet.number(from), to, false, count);
                        }
                    };
                })
                .toList();
    }

    private static List<Row> rows(WorldMap map, Sheet sheet) {
        Comparator<WorldMap.Place> order = map.grouping() instanceof WorldMap.Grouping.Kinds
                ? Comparator.comparing(WorldMap.Place::value)
                : Comparator.comparing(WorldMap.Place::value).reversed();
        return map.places().stream()
                .sorted(order)
                .map(place -> new Row(place.name(), place.code().value(), value(map, place, sheet), placed(place)))
                .toList();
    }

    private static String look(WorldMap map, MapClasses classes, WorldMap.Place place) {
        return look(map, classes.from().size(), classes.of(place.value()));
    }

    /** Few shades are spread over the whole range, so that they stay apart. */
    private static String look(WorldMap map, int shades, int shade) {
        return map.grouping() instanceof WorldMap.Grouping.Kinds
                ? "kind-" + shade
                : "level-" + (shades == 1 ? 4 : 1 + Math.round((shade - 1) * 5f / (shades - 1)));
    }

    private static String hint(WorldMap map, WorldMap.Place place, Sheet sheet) {
        return place.name() + " · " + value(map, place, sheet);
    }

    private static String value(WorldMap map, WorldMap.Place place, Sheet sheet) {
        int kind = (int) place.value();
        return map.grouping() instanceof WorldMap.Grouping.Kinds(List<String> names)
                ? kind >= 1 && kind <= names.size() ? names.get(kind - 1) : ""
                : sheet.number(place.value());
    }

    private static boolean placed(WorldMap.Place place) {
        return WorldPlaces.SPOTS.containsKey(place.code());
    }

    private static WorldPlaces.Spot spot(WorldMap.Place place) {
        WorldPlaces.Spot spot = WorldPlaces.SPOTS.get(place.code());
        if (spot == null) {
            throw new IllegalStateException("asked only for places that the map has");
        }
        return spot;
    }

    /** Whether the table has rows that the map cannot show. */
    public boolean isUnplaced() {
        return rows.stream().anyMatch(row -> !row.placed());
    }

    public String getViewBox() {
        return "0 0 " + WorldPlaces.WIDTH + " " + WorldPlaces.HEIGHT;
    }
}
