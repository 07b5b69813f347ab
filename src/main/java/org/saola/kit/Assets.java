package org.saola.kit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The addresses of the files that pages load, with the hash of their content, so that browsers may keep them for good.
 *
 * <p>Each is looked up once. Doing it for every link of a page would search the class path for each address that is no
 * file at all, which costs more than making the page.
 */
public final class Assets {

    private final ResourceUrlProvider resources;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Assets(ResourceUrlProvider resources) {
        this.resources = resources;
    }

    /** @throws IllegalArgumentException if there is no such file: a mistake in a template */
    public String of(String path) {
        return known.computeIfAbsent(path, this::find);
    }

    private String find(String path) {
        String address = resources.getForLookupPath(path);
        if (address == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        return address;
    }
}
