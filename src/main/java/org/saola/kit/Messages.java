package org.saola.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message files of all rooms: {@code messages/<room>.properties} in English, {@code _fr} and so on beside it. */
final class Messages {

    private Messages() {}

    static ResourceBundleMessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(rooms());
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // Otherwise a German server would answer readers of an unknown language in German.
        source.setFallbackToSystemLocale(false);
        return source;
    }

    private static String[] rooms() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            return Arrays.stream(files)
                    .map(Resource::getFilename)
                    .map(name -> name == null ? "" : name.substring(0, name.length() - ".properties".length()))
                    .filter(name -> !name.contains("_"))
                    .distinct()
                    .sorted()
                    .map(name -> "messages/" + name)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
