package org.saola;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Leaves out the beans of rooms that are switched off with {@code saola.rooms.<name>=false}. */
final class RoomSwitch implements TypeFilter, EnvironmentAware {

    private static final Pattern ROOM = Pattern.compile("org\\.saola\\.([a-z]+)\\..*");

    private final Map<String, Boolean> open = new ConcurrentHashMap<>();
    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
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
