package org.saola.kit;

import java.util.Locale;

/** How a status or a notice is meant; each has an icon besides its colour, because not everybody sees the colour. */
public enum Tone {
    GOOD("check-circle"),
    WAIT("hourglass-split"),
    BAD("x-octagon"),
    INFO("info-circle"),
    NEUTRAL("circle");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /** The name of the icon, for {@link Icons}. */
    public String icon() {
        return icon;
    }

    /** The ending of the CSS class. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
