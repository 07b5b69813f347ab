package org.saola.portal.web.identity;

import java.util.List;
import java.util.Map;

/**
 * Names a device by what its browser says of itself: product names, which are the same in every language.
 *
 * <p>The order counts: almost every browser also names others.
 */
final class AccountDevice {

    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("Macintosh", "macOS"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Linux", "Linux"));

    private AccountDevice() {}

    /** For example {@code Firefox · Windows}; empty where nothing is recognised. */
    static String name(String userAgent) {
        return String.join(
                " · ",
                List.of(first(BROWSERS, userAgent), first(SYSTEMS, userAgent)).stream()
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private static String first(List<Map.Entry<String, String>> names, String userAgent) {
        return names.stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
