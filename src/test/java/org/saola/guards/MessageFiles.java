package org.saola.guards;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The message files of a folder.
 *
 * @param files by name without its ending: {@code kit}, {@code kit_fr}
 * @param repeated what is written twice in one file
 */
record MessageFiles(Map<String, Map<String, String>> files, List<String> repeated) {

    static MessageFiles read(Path folder) {
        Map<String, Map<String, String>> files = new TreeMap<>();
        List<String> repeated = new ArrayList<>();
        for (Path file : House.files(folder, ".properties")) {
            String name = file.getFileName().toString().replace(".properties", "");
            Map<String, String> messages = new TreeMap<>();
            Properties properties = new Properties() {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Object put(Object key, Object value) {
                    if (messages.put(key.toString(), value.toString()) != null) {
                        repeated.add(name + ": has “" + key + "” twice");
                    }
                    return value;
                }
            };
            try {
                properties.load(new StringReader(House.text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.put(name, messages);
        }
        return new MessageFiles(files, repeated);
    }

    /** The English files: those without a language in their name. */
    List<String> bases() {
        return files.keySet().stream().filter(name -> !name.contains("_")).toList();
    }

    Map<String, String> of(String name) {
        return files.getOrDefault(name, Map.of());
    }

    /** The languages that any file is translated into. */
    List<String> languages() {
        return files.keySet().stream()
                .filter(name -> name.contains("_"))
                .map(name -> name.substring(name.indexOf('_') + 1))
                .distinct()
                .toList();
    }

    boolean has(String key) {
        return bases().stream().anyMatch(base -> of(base).containsKey(key));
    }

    /** The room of a file, by the beginning of its name: {@code portalcountries} belongs to {@code portal}. */
    static Optional<String> room(String base) {
        return FloorsTests.rooms().stream().filter(base::startsWith).max(Comparator.comparingInt(String::length));
    }
}
