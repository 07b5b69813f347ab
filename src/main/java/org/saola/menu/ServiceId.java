package org.saola.menu;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The id of an entry: a slug such as {@code interview-techniques}, which is also its address and never changes. */
public record ServiceId(@JsonValue String slug) implements Comparable<ServiceId> {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    /** @throws IllegalArgumentException if it is not a slug of at most 80 characters */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ServiceId {
        if (slug.length() > LONGEST || !SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("not a service id: " + slug);
        }
    }

    @Override
    public int compareTo(ServiceId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
