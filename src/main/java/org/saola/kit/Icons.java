package org.saola.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.webjars.WebJarVersionLocator;

/**
 * The icons of Bootstrap as SVG inside the page: a page carries the few it shows, not a font of two thousand.
 *
 * <p>They are decoration, hidden from screen readers: the words beside them say what they mean.
 */
public final class Icons {

    private static final WebJarVersionLocator WEBJARS = new WebJarVersionLocator();
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private final Map<String, String> loaded = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException if there is no icon of this name: a mistake in a template */
    public String of(String name) {
        return loaded.computeIfAbsent(name, Icons::load);
    }

    private static String load(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not an icon name: " + name);
        }
        String path = WEBJARS.fullPath("bootstrap-icons", "icons/" + name + ".svg");
        if (path == null) {
            throw new IllegalArgumentException("no such icon: " + name);
        }
        try (InputStream stream = Icons.class.getResourceAsStream("/" + path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no such icon: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" ")
                    .replaceFirst(" class=\"[^\"]*\"", " class=\"icon\"")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
