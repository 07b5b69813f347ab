package org.saola.kit.chart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.saola.kernel.CountryCode;

/** Where on {@code world.svg} each country is, from {@code kit/world-places.csv}, which is made together with it. */
final class WorldPlaces {

    /** The drawing, in its own units. */
    static final int WIDTH = 1000;

    static final int HEIGHT = 435;

    /** Smaller shapes than this get a marker: on a telephone a unit is a third of a pixel. */
    private static final double SMALL = 3.5;

    /** @param size the side of a square as large as the greatest piece of land */
    record Spot(double x, double y, double size) {

        boolean small() {
            return size < SMALL;
        }
    }

    static final Map<CountryCode, Spot> SPOTS = load();

    private WorldPlaces() {}

    private static Map<CountryCode, Spot> load() {
        try (InputStream stream = WorldPlaces.class.getResourceAsStream("/kit/world-places.csv")) {
            if (stream == null) {
                throw new IllegalStateException("the program has no places of the world map");
            }
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8)).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> new CountryCode(row.getField("code")), WorldPlaces::spot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spot spot(NamedCsvRecord row) {
        return new Spot(
                Double.parseDouble(row.getField("x")),
                Double.parseDouble(row.getField("y")),
                Double.parseDouble(row.getField("size")));
    }
}
