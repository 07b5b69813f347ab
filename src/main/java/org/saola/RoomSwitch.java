package org.saola;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saola.store.StartFailure;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/**
 * Leaves out the beans of rooms that are switched off with {@code saola.rooms.<name>=false}, and their pages in the portal.
 *
 * <p>The rooms that others stand on cannot be: without the trail, people or mail nothing above is safe.
 */
final class RoomSwitch implements TypeFilter, EnvironmentAware {

    private static final Pattern ROOM = Pattern.compile("org\\.saola\\.(?:portal\\.web\\.)?([a-z]+)\\..*");
    private static final List<String> NEEDED =
            List.of("kernel", "store", "audit", "post", "jobs", "identity", "kit", "portal");

    private final Map<String, Boolean> open = new ConcurrentHashMap<>();
    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
        for (String room : NEEDED) {
            if (!isOpen(room)) {
                throw new StartFailure("The room " + room + " cannot be switched off, since all others stand on it:"
                        + " remove the setting saola.rooms." + room + ".");
            }
        }
    }

    /** Returns whether the class is to be left out. */
    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory readers) {
        Matcher room = ROOM.matcher(reader.getClassMetadata().getClassName());
        return room.matches() && !open.computeIfAbsent(room.group(1), this::isOpen);
    }

    private boolean isOpen(String room) {
        return environment == null || environment.getProperty("saola.rooms." + room, Boolean.class, true);
    }
}
