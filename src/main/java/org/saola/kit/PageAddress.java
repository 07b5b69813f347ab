package org.saola.kit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * The address of a page with its parameters, from which links are made that change one thing and keep the rest.
 *
 * <pre>{@code
 * PageAddress.of(request).with("sort", "-name").without("page").href(); // "/countries?q=c%C3%B4te&sort=-name"
 * }</pre>
 *
 * @param path from the root, not encoded
 * @param parameters names and values, not encoded, in the order in which they are written
 */
public record PageAddress(String path, Map<String, List<String>> parameters) {

    /** One name and value, as a hidden field of a form carries it. */
    public record Parameter(String name, String value) {}

    /** @throws IllegalArgumentException if the path does not begin with one slash: two would lead to another host */
    public PageAddress {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path from the root: " + path);
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        parameters = Collections.unmodifiableMap(copy);
    }

    public static PageAddress at(String path) {
        return new PageAddress(path, Map.of());
    }

    /** The address of the present page; a page that answers a form is named without what was sent. */
    public static PageAddress of(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (isAsked(request)) {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        }
        return new PageAddress(pathOf(request.getRequestURI()), parameters);
    }

    /**
     * Whether the page was asked for, not sent to. Where it failed the container says GET of what was a POST (Servlet 6.1,
     * 9.9.2), and what was typed, a password perhaps, must not come into the addresses of a problem page.
     */
    static boolean isAsked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return (failed == null ? request.getMethod() : failed.toString()).equals("GET");
    }

    /** Decodes a path as it was asked for, with one slash at its start: browsers read two as the address of another host. */
    static String pathOf(String asked) {
        return UriUtils.decode(asked, StandardCharsets.UTF_8).replaceFirst("^/*", "/");
    }

    /** Sets a parameter, replacing what it had; without values it is left out. */
    public PageAddress with(String name, String... values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        if (values.length == 0) {
            changed.remove(name);
        } else {
            changed.put(name, Arrays.asList(values));
        }
        return new PageAddress(path, changed);
    }

    public PageAddress without(String... names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        Arrays.asList(names).forEach(changed::remove);
        return new PageAddress(path, changed);
    }

    /** What a form must carry along so that sending it keeps the other parameters. */
    public List<Parameter> carried() {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Parameter(entry.getKey(), value)))
                .toList();
    }

    /** The address, encoded, for a link. */
    public String href() {
        String query = carried().stream()
                .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
                .collect(Collectors.joining("&"));
        String start = UriUtils.encodePath(path, StandardCharsets.UTF_8);
        return query.isEmpty() ? start : start + "?" + query;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
