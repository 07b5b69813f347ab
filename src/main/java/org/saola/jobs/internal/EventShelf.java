package org.saola.jobs.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saola.jobs.JobProblem;
import org.saola.jobs.KeptEvent;
import org.saola.jobs.KeptEvents;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/** Events as Spring Modulith keeps them: read from its table, sent again by it. */
final class EventShelf implements KeptEvents {

    /** After these a person has to look. */
    static final int MOST_ATTEMPTS = 6;

    private static final int LARGEST_BATCH = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final FailedEventPublications failed;
    private final Clock clock;

    EventShelf(JdbcClient jdbc, FailedEventPublications failed, Clock clock) {
        this.jdbc = jdbc;
        this.failed = failed;
        this.clock = clock;
    }

    @Override
    public List<KeptEvent> list(Viewer viewer, int most) {
        if (!JobDesk.keepsTheHouse(viewer)) {
            return List.of();
        }
        return jdbc.sql("""
                select id, event_type, listener_id, publication_date, last_resubmission_date, completion_attempts, status
                from jobs.event_publication where completion_date is null order by publication_date, id limit ?
                """).param(most).query(EventShelf::event).list();
    }

    @Override
    public void sendAgain(Viewer viewer, KeptEvent.Id id) {
        boolean there = JobDesk.keepsTheHouse(viewer)
                && jdbc.sql("select exists (select from jobs.event_publication where id = ? and status = 'FAILED')")
                        .param(id.value())
                        .query(Boolean.class)
                        .single();
        if (!there) {
            throw new ProblemException.NotFound(JobProblem.EVENT_UNKNOWN);
        }
        resubmit(Set.of(id.value()));
    }

    /** Gives those that failed, and whose time has come, to their listeners again; returns how many. */
    int sendDueAgain() {
        Instant now = clock.instant();
        Set<UUID> due = jdbc
                .sql("""
                select id, coalesce(last_resubmission_date, publication_date) as tried, completion_attempts as attempts
                from jobs.event_publication where status = 'FAILED' and coalesce(completion_attempts, 0) < ?
                """)
                .param(MOST_ATTEMPTS)
                .query((row, number) -> {
                    Instant again = row.getTimestamp("tried")
                            .toInstant()
                            .plus(FIRST_WAIT.multipliedBy(1L << (2 * Math.max(0, row.getInt("attempts") - 1))));
                    return again.isAfter(now) ? Optional.<UUID>empty() : Optional.of(row.getObject("id", UUID.class));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (!due.isEmpty()) {
            resubmit(due);
        }
        return due.size();
    }

    private void resubmit(Set<UUID> ids) {
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(LARGEST_BATCH) // the filter looks at one batch only
                .withFilter((EventPublication event) -> ids.contains(event.getIdentifier())));
    }

    private static KeptEvent event(ResultSet row, int number) throws SQLException {
        return new KeptEvent(
                new KeptEvent.Id(row.getObject("id", UUID.class)),
                simple(row.getString("event_type")),
                listener(row.getString("listener_id")),
                row.getTimestamp("publication_date").toInstant(),
                Optional.ofNullable(row.getTimestamp("last_resubmission_date")).map(Timestamp::toInstant),
                row.getInt("completion_attempts"),
                "FAILED".equals(row.getString("status")));
    }

    /** {@code org.saola.menu.ServiceOpened} is shown as {@code ServiceOpened}. */
    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /** {@code org.saola.portal.Index.on(org.saola.menu.ServiceOpened)} is shown as {@code Index.on}. */
    private static String listener(String id) {
        String method = id.contains("(") ? id.substring(0, id.indexOf('(')) : id;
        String[] parts = method.split("\\.");
        return parts.length < 2 ? method : simple(parts[parts.length - 2]) + "." + parts[parts.length - 1];
    }
}
