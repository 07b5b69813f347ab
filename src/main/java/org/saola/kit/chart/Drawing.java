package org.saola.kit.chart;

import java.util.List;

/**
 * A chart laid out for one width of page.
 *
 * @param size {@code wide} or {@code narrow}: the stylesheet shows the one that fits
 * @param height in pixels
 */
public record Drawing(String size, int height, List<Mark> marks) {}
