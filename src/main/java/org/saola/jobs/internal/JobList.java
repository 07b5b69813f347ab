package org.saola.jobs.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saola.jobs.Job;

/** The jobs that rooms contribute, by name; asked for late, because a room's job may itself ask for jobs. */
final class JobList {

    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z0-9-]+");

    private final Supplier<Stream<Job>> contributed;
    private volatile @Nullable Map<String, Job> jobs;

    JobList(Supplier<Stream<Job>> contributed) {
        this.contributed = contributed;
    }

    Optional<Job> find(String name) {
        return Optional.ofNullable(jobs().get(name));
    }

    Stream<Job> stream() {
        return jobs().values().stream();
    }

    /** @throws IllegalStateException if two have one name, or a name is not a room, a dot and words joined by hyphens */
    private Map<String, Job> jobs() {
        Map<String, Job> known = jobs;
        if (known == null) {
            known = byName(contributed.get());
            jobs = known;
        }
        return known;
    }

    private static Map<String, Job> byName(Stream<Job> all) {
        Map<String, Job> byName = new TreeMap<>();
        all.forEach(job -> {
            if (!NAME.matcher(job.name()).matches() || byName.put(job.name(), job) != null) {
                throw new IllegalStateException("not a name, or one of two jobs: " + job.name());
            }
        });
        return byName;
    }
}
