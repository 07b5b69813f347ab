package org.saola.kit.chart;

/**
 * One thing on a drawing. Across, positions and lengths are per cent of the width; down, pixels: so a drawing stretches
 * with the page while its text keeps its size.
 */
public sealed interface Mark {

    /** The word by which the template knows how to draw it. */
    String kind();

    /** A bar. @param series its number from 1 @param patterned whether it needs more than its colour to be known */
    record Bar(double x, double y, double width, double height, int series, boolean patterned, String hint)
            implements Mark {
        @Override
        public String kind() {
            return "bar";
        }
    }

    /** A line of text. @param shift pixels along the line @param anchor start, middle or end @param look a CSS class */
    record Words(double x, double shift, double y, String anchor, String text, String look) implements Mark {
        @Override
        public String kind() {
            return "words";
        }
    }

    /** A straight line. @param look a CSS class */
    record Rule(double x1, double y1, double x2, double y2, String look) implements Mark {
        @Override
        public String kind() {
            return "rule";
        }
    }

    /** A measured point of a line. */
    record Dot(double x, double y, int series, String hint) implements Mark {
        @Override
        public String kind() {
            return "dot";
        }
    }

    /** A line through points. @param path in a box of 1000 across, stretched to the whole drawing, and pixels down */
    record Curve(String path, int series) implements Mark {
        @Override
        public String kind() {
            return "curve";
        }
    }
}
