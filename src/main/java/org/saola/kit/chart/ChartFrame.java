package org.saola.kit.chart;

import java.util.regex.Pattern;

/**
 * What stands around a chart.
 *
 * @param id unique on the page; the anchor of the figure
 * @param title what is counted, with the unit, the place and the years
 * @param note the source and how to read it; empty where there is nothing to say
 * @param heading what the labels are, such as "Country": the head of the first column of the table
 */
public record ChartFrame(String id, String title, String note, String heading) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** @throws IllegalArgumentException if the id is not lower-case letters, digits and hyphens */
    public ChartFrame {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
    }
}
