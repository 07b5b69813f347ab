package org.saola.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.jobs.KeptEvent;
import org.saola.jobs.KeptEvents;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Uuid7;
import org.saola.kernel.Viewer;
import org.saola.store.TestStore;
import org.saola.store.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.FailedEventPublications;

/** An event is kept until its listener has done its work; one that failed can be given to it again. */
@SaolaTest
@Tag("database")
class KeptEventsTests {

    private static final Set<UUID> REFUSED = ConcurrentHashMap.newKeySet();
    private static final List<UUID> HEARD = new CopyOnWriteArrayList<>();
    private static final Viewer ADMINISTRATOR = member(Role.PLATFORM_ADMINISTRATOR);

    @Autowired
    Transactions transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    KeptEvents kept;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FailedEventPublications failed;

    private final UUID thing = Uuid7.next();

    @Test
    void an_event_whose_listener_did_its_work_is_gone() {
        publish();
        WorkingJobs.await("heard", () -> HEARD.contains(thing));
        WorkingJobs.await("gone", () -> rows() == 0);
    }

    @Test
    void an_event_whose_listener_failed_is_shown_without_what_it_holds_and_can_be_sent_again() {
        REFUSED.add(thing);
        publish();
        KeptEvent event = awaitFailed();
        assertThat(event.type()).isEqualTo("ThingHappened");
        assertThat(event.listener()).isEqualTo("Moody.on");
        assertThat(event.attempts()).isEqualTo(1);
        assertThat(event.toString()).doesNotContain(thing.toString());

        kept.sendAgain(ADMINISTRATOR, event.id());
        WorkingJobs.await("a second failure", () -> awaitFailed().attempts() == 2);

        REFUSED.remove(thing);
        kept.sendAgain(ADMINISTRATOR, event.id());
        WorkingJobs.await("heard", () -> HEARD.contains(thing));
        WorkingJobs.await("gone", () -> rows() == 0);
        assertThatThrownBy(() -> kept.sendAgain(ADMINISTRATOR, event.id()))
                .isInstanceOf(ProblemException.NotFound.class);
    }

    @Test
    void an_event_is_sent_again_by_itself_later_each_time_and_then_waits_for_a_person() {
        REFUSED.add(thing);
        publish();
        awaitFailed();
        assertThat(shelf(Duration.ofSeconds(100)).sendDueAgain()).isZero();
        shelf(Duration.ofSeconds(125)).sendDueAgain();
        WorkingJobs.await("a second failure", () -> awaitFailed().attempts() == 2);
        shelf(Duration.ofMinutes(7)).sendDueAgain();
        assertThat(awaitFailed().attempts()).isEqualTo(2);
        TestStore.shared()
                .asSuperuser()
                .update(
                        "update jobs.event_publication set completion_attempts = 6 where id = ?",
                        awaitFailed().id().value());
        shelf(Duration.ofDays(300)).sendDueAgain();
        assertThat(awaitFailed().attempts()).isEqualTo(6);
        REFUSED.remove(thing);
        kept.sendAgain(ADMINISTRATOR, awaitFailed().id());
        WorkingJobs.await("gone", () -> rows() == 0);
    }

    @Test
    void only_platform_administrators_see_events_and_send_them_again() {
        REFUSED.add(thing);
        publish();
        KeptEvent event = awaitFailed();
        for (Viewer other : List.of(
                member(Role.OFFICER, Role.AGENCY_ADMINISTRATOR, Role.AUDITOR), new Viewer.Nobody(Origin.house()))) {
            assertThat(kept.list(other, 100)).isEmpty();
            assertThatThrownBy(() -> kept.sendAgain(other, event.id())).isInstanceOf(ProblemException.NotFound.class);
        }
        REFUSED.remove(thing);
        kept.sendAgain(ADMINISTRATOR, event.id());
        WorkingJobs.await("gone", () -> rows() == 0);
    }

    private void publish() {
        transactions.write(WorkingJobs.HOUSE, () -> events.publishEvent(new ThingHappened(thing)));
    }

    private KeptEvent awaitFailed() {
        WorkingJobs.await("failed", () -> mine().filter(KeptEvent::failed).isPresent());
        return mine().orElseThrow();
    }

    private Optional<KeptEvent> mine() {
        List<UUID> ids = jdbc.sql("select id from jobs.event_publication where serialized_event like ?")
                .param("%" + thing + "%")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return kept.list(ADMINISTRATOR, 1000).stream()
                .filter(event -> ids.contains(event.id().value()))
                .findFirst();
    }

    private long rows() {
        return mine().stream().count();
    }

    /** The shelf as it is so long from now. */
    private EventShelf shelf(Duration later) {
        return new EventShelf(jdbc, failed, Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC));
    }

    private static Viewer member(Role... roles) {
        return new Viewer.Member(
                PersonId.next(), AgencyId.next(), Optional.empty(), Set.of(roles), Set.of(), Set.of(), Origin.house());
    }

    /** Something that happened in a test. */
    record ThingHappened(UUID thing) {}

    /** Hears of things, and fails for those that the test names. */
    static class Moody {

        @ApplicationModuleListener
        void on(ThingHappened event) {
            if (REFUSED.contains(event.thing())) {
                throw new IllegalStateException("not now");
            }
            HEARD.add(event.thing());
        }
    }

    @TestConfiguration
    static class WithListener {

        @Bean
        Moody moody() {
            return new Moody();
        }
    }
}
