package org.saola.menu.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.saola.kernel.Sha256;
import org.saola.menu.Catalogue;
import org.saola.menu.ControlledList;
import org.saola.menu.ListName;
import org.saola.menu.Service;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** The catalogue that Saola ships: YAML, one file per entry, under {@code menu/} on the class path. */
public final class CatalogueFiles {

    private CatalogueFiles() {}

    /** @throws IllegalStateException that names every problem of every file, with its line */
    public static Catalogue read() {
        List<String> problems = new ArrayList<>();
        Map<ListName, ControlledList> lists = new EnumMap<>(ListName.class);
        for (ListName name : ListName.values()) {
            read(list(name), ControlledList.class, problems).forEach(list -> lists.put(name, list));
        }
        List<Service> services = new ArrayList<>();
        for (Resource file : files()) {
            read(file, Service.class, problems).forEach(service -> {
                if (!Objects.equals(file.getFilename(), service.id() + ".yaml")) {
                    problems.add(file.getFilename() + ": its id is " + service.id());
                }
                services.add(service);
            });
        }
        services.sort(Comparator.comparing(Service::kind).thenComparing(Service::id));
        if (problems.isEmpty()) {
            problems.addAll(CatalogueCheck.problems(services, lists));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the shipped catalogue has problems:\n" + String.join("\n", problems));
        }
        return new Catalogue(services, lists);
    }

    /** Returns a hash of all that {@link #read} would read, far quicker than reading it. */
    static String hash() {
        try {
            MessageDigest hash = Sha256.digest();
            List<Resource> files = new ArrayList<>(files());
            for (ListName name : ListName.values()) {
                files.add(list(name));
            }
            files.sort(Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (Resource file : files) {
                hash.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                hash.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource list(ListName name) {
        return new PathMatchingResourcePatternResolver().getResource("classpath:menu/lists/" + name.word() + ".yaml");
    }

    private static List<Resource> files() {
        try {
            return Arrays.asList(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:menu/catalogue/**/*.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> List<T> read(Resource file, Class<T> type, List<String> problems) {
        try (InputStream stream = file.getInputStream()) {
            return List.of(CatalogueFormat.YAML.readValue(stream, type));
        } catch (JacksonException e) {
            problems.add(problem(file, e));
        } catch (IOException e) {
            problems.add(file.getFilename() + ": " + e.getMessage());
        }
        return List.of();
    }

    private static String problem(Resource file, JacksonException e) {
        String reason = e instanceof ValueInstantiationException && e.getCause() != null
                ? e.getCause().getMessage()
                : e.getOriginalMessage();
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return file.getFilename() + ":" + line + ": " + reason;
    }
}
