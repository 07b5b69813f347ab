package org.saola.kit.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saola.kernel.Countries;
import org.saola.kernel.CountryCode;
import org.saola.kernel.CountryKind;
import org.saola.kit.chart.BarChart;
import org.saola.kit.chart.Chart;
import org.saola.kit.chart.ChartFrame;
import org.saola.kit.chart.ColumnChart;
import org.saola.kit.chart.LineChart;
import org.saola.kit.chart.Series;
import org.saola.kit.chart.ShareChart;
import org.saola.kit.chart.WorldMap;

/** Charts and maps with much, one, none and very long things in them; the figures are invented. */
public record DesignFigures(DesignWords words) {

    public List<Chart> charts() {
        return List.of(
                bars(), stack(), columns(), stackedColumns(), lines(), line(), share(), longBars(), one(), none());
    }

    public List<WorldMap> maps() {
        return List.of(
                map("map", new WorldMap.Grouping.Quantiles(5)),
                new WorldMap(
                        frame("map-none", "place"), words.of("cases"), List.of(), new WorldMap.Grouping.Quantiles(5)));
    }

    private Chart bars() {
        return new BarChart(
                frame("bars", "place"),
                countries("VN", "CM", "KE", "NA", "SG", "CD"),
                List.of(Series.of(words.of("cases"), 1284, 962, 611, 240, 87, Series.MISSING)));
    }

    private Chart stack() {
        return new BarChart(
                frame("stack", "place"),
                countries("CM", "KE", "NA", "SG"),
                List.of(
                        Series.of(words.of("goods.ivory"), 310, 402, 90, 12),
                        Series.of(words.of("goods.scales"), 452, 61, 20, 55),
                        Series.of(words.of("goods.timber"), 200, 148, 130, 20)));
    }

    private Chart columns() {
        return new ColumnChart(
                frame("columns", "year"),
                years(2015, 2025),
                List.of(Series.of(words.of("cases"), 41, 38, 52, 60, 75, 31, 36, 66, 81, 94, 88)));
    }

    private Chart stackedColumns() {
        return new ColumnChart(
                frame("stacked-columns", "year"),
                years(2020, 2025),
                List.of(
                        Series.of(words.of("route.air"), 11, 16, 26, 31, 44, 38),
                        Series.of(words.of("route.sea"), 14, 12, 30, 35, 36, 37),
                        Series.of(words.of("route.road"), 6, 8, 10, 15, 14, 13)));
    }

    private Chart lines() {
        return new LineChart(
                frame("lines", "year"),
                years(2008, 2025),
                List.of(
                        walk(words.of("route.air"), 40, 5),
                        walk(words.of("route.sea"), 64, 3),
                        new Series(
                                words.of("route.road"), missing(walk("", 18, 7).values()))));
    }

    private Chart line() {
        return new LineChart(
                frame("line", "year"),
                years(2018, 2025),
                List.of(Series.of(words.of("cases"), -4.5, 2, 3.5, 1, Series.MISSING, 6, 9.5, 8)));
    }

    private Chart share() {
        return new ShareChart(
                frame("share", "goods-heading"),
                Stream.of("goods.ivory", "goods.scales", "goods.timber", "goods.other")
                        .map(key -> words.of(key))
                        .toList(),
                Series.of(words.of("cases"), 1240, 655, 310, 9));
    }

    private Chart longBars() {
        return new BarChart(
                frame("long", "place"),
                List.of(words.of("long"), words.of("word"), words.country("GB"), words.of("hostile")),
                List.of(Series.of(words.of("cases"), 12_345_678, 9_876_543.25, 4_000_000, 0)));
    }

    private Chart one() {
        return new ColumnChart(frame("one", "year"), years(2025, 2025), List.of(Series.of(words.of("cases"), 1)));
    }

    private Chart none() {
        return new BarChart(frame("none", "place"), List.of(), List.of());
    }

    private WorldMap map(String id, WorldMap.Grouping grouping) {
        List<WorldMap.Place> places = Countries.standard().all().stream()
                .filter(country -> country.kind() != CountryKind.FORMER)
                .map(country -> country.code())
                .filter(code -> number(code) % 3 != 0 || code.value().equals("NA"))
                .map(code -> new WorldMap.Place(code, words.country(code.value()), number(code) * 7919 % 997 % 240 + 1))
                .toList();
        return new WorldMap(frame(id, "place"), words.of("cases"), places, grouping);
    }

    private ChartFrame frame(String id, String heading) {
        return new ChartFrame(id, words.of("figure." + id), words.of("figure.note"), words.of(heading));
    }

    private List<String> countries(String... codes) {
        return Stream.of(codes).map(words::country).toList();
    }

    private static int number(CountryCode code) {
        return code.value().charAt(0) * 26 + code.value().charAt(1);
    }

    private static List<String> years(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    private static Series walk(String name, int start, int step) {
        return new Series(
                name,
                IntStream.range(0, 18)
                        .mapToObj(i -> (double) start + i * step / 2 + i * i * step % 23)
                        .toList());
    }

    private static List<Double> missing(List<Double> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> i == 6 || i == 7 ? Series.MISSING : values.get(i))
                .toList();
    }
}
