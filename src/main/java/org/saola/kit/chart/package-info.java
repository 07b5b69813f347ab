/**
 * Charts and maps that the server draws: a room gives figures, the page gets an SVG, its legend, and the same figures as a table.
 *
 * <p>They need no script, read the same on paper and aloud, and mirror themselves where writing runs from right to left.
 * Choose by the question: {@link org.saola.kit.chart.BarChart} compares things, {@link org.saola.kit.chart.ColumnChart}
 * and {@link org.saola.kit.chart.LineChart} follow time, {@link org.saola.kit.chart.ShareChart} shows parts of a whole,
 * {@link org.saola.kit.chart.WorldMap} values by country.
 *
 * <pre>{@code
 * new BarChart(new ChartFrame("by-country", title, note, heading), List.of("Namibia", "Gabon"), List.of(Series.of(name, 12, 7)))
 * }</pre>
 *
 * <p>The template draws it: {@code th:replace="~{kit/chart-fragment :: chart(${page.byCountry})}"}, or
 * {@code kit/map-fragment :: map(…)} for a map.
 */
@NamedInterface("chart")
@NullMarked
package org.saola.kit.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
