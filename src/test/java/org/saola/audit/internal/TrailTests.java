package org.saola.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.audit.Audit;
import org.saola.audit.Deed;
import org.saola.audit.Outcome;
import org.saola.audit.Trail;
import org.saola.audit.TrailEntry;
import org.saola.audit.TrailQuery;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.TestStore;
import org.saola.store.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the trail promises while it is written and read. */
@SaolaTest
@Tag("database")
class TrailTests {

    private static final Origin ORIGIN = new Origin(Origin.Channel.PAGE, "192.0.2.7", "abc123");

    @Autowired
    private Trail trail;

    @Autowired
    private Audit audit;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Sealing sealing;

    private final AgencyId agency = AgencyId.next();
    private final Viewer.Member officer = member(agency, Role.OFFICER);

    @Test
    void is_written_with_the_change_or_not_at_all() {
        String subject = UUID.randomUUID().toString();
        assertThatThrownBy(() -> transactions.write(officer, () -> {
                    trail.write(officer, Deed.done("audit.test", "audit.test", subject));
                    throw new IllegalStateException("the change fails");
                }))
                .hasMessage("the change fails");
        assertThat(find(subject)).isEmpty();
    }

    @Test
    void refuses_to_be_written_outside_a_transaction() {
        assertThatThrownBy(() -> trail.write(officer, Deed.done("audit.test", "audit.test", "x")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keeps_what_was_refused_whatever_becomes_of_the_rest() {
        String subject = UUID.randomUUID().toString();
        assertThatThrownBy(() -> transactions.write(officer, () -> {
                    trail.writeApart(officer, Deed.refused("audit.test", "audit.test", subject));
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(find(subject))
                .singleElement()
                .extracting(TrailEntry::outcome)
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void says_who_from_where_and_what() {
        String subject = UUID.randomUUID().toString();
        transactions.write(
                officer,
                () -> trail.write(
                        officer, Deed.done("audit.test", "audit.thing", subject).with("field", "name")));
        TrailEntry entry = find(subject).getFirst();
        assertThat(entry.who())
                .isEqualTo(new TrailEntry.Who("member", Optional.of(officer.person()), Optional.of(agency), ""));
        assertThat(entry.origin()).isEqualTo(ORIGIN);
        assertThat(entry.details()).containsEntry("field", "name");
        assertThat(entry.kind()).isEqualTo("audit.thing");
    }

    @Test
    void takes_entries_of_nobody_and_of_the_house() {
        String subject = UUID.randomUUID().toString();
        trail.writeApart(new Viewer.Nobody(ORIGIN), Deed.refused("audit.test", "audit.test", subject));
        trail.writeApart(Viewer.House.at("test.work"), Deed.done("audit.test", "audit.test", subject));
        assertThat(find(subject))
                .extracting(entry -> entry.who().viewer() + entry.who().task())
                .containsExactlyInAnyOrder("nobody", "housetest.work");
    }

    @Test
    void the_role_of_the_program_changes_and_removes_nothing() {
        JdbcTemplate program = TestStore.shared().asApp();
        for (String attempt : List.of(
                "update audit.entry set outcome = 'DONE'",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.seal set number = 1",
                "delete from audit.seal",
                "truncate audit.seal",
                "update audit.unsealed set entry = gen_random_uuid()",
                "alter table audit.entry disable row level security",
                "drop table audit.entry")) {
            assertThatThrownBy(() -> program.execute(attempt))
                    .as(attempt)
                    .rootCause()
                    .message()
                    .matches("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void is_read_by_auditors_and_of_the_own_agency_by_its_administrator() {
        String subject = UUID.randomUUID().toString();
        transactions.write(officer, () -> trail.write(officer, Deed.done("audit.test", "audit.test", subject)));
        TrailQuery query = bySubject(subject);
        assertThat(audit.find(member(AgencyId.next(), Role.AUDITOR), query, 1, 9))
                .hasSize(1);
        assertThat(audit.find(member(AgencyId.next(), Role.PLATFORM_ADMINISTRATOR), query, 1, 9))
                .hasSize(1);
        assertThat(audit.find(member(agency, Role.AGENCY_ADMINISTRATOR), query, 1, 9))
                .hasSize(1);
        assertThat(audit.find(member(AgencyId.next(), Role.AGENCY_ADMINISTRATOR), query, 1, 9))
                .isEmpty();
        assertThat(audit.find(officer, query, 1, 9)).isEmpty();
        assertThat(audit.find(new Viewer.Nobody(ORIGIN), query, 1, 9)).isEmpty();
        assertThat(audit.count(member(agency, Role.AGENCY_ADMINISTRATOR), query, 100))
                .isEqualTo(1);
    }

    @Test
    void is_checked_by_auditors_and_nobody_else() {
        assertThat(audit.verify(member(AgencyId.next(), Role.AUDITOR)).line()).matches("(OK|BROKEN head) .*");
        for (Viewer viewer : List.of(officer, member(agency, Role.AGENCY_ADMINISTRATOR), new Viewer.Nobody(ORIGIN))) {
            assertThatThrownBy(() -> audit.verify(viewer))
                    .isInstanceOf(org.saola.kernel.ProblemException.Refused.class);
        }
    }

    @Test
    void finds_by_room_action_person_outcome_and_address() {
        String subject = UUID.randomUUID().toString();
        transactions.write(officer, () -> trail.write(officer, Deed.done("audit.test", "audit.test", subject)));
        Viewer auditor = member(AgencyId.next(), Role.AUDITOR);
        TrailQuery mine = new TrailQuery(
                "audit.",
                Set.of(officer.person()),
                Set.of(agency),
                "audit.test",
                subject,
                Optional.of(Outcome.DONE),
                "192.0.2.7",
                Optional.of(java.time.Instant.EPOCH),
                Optional.empty());
        assertThat(audit.find(auditor, mine, 1, 9)).hasSize(1);
        assertThat(audit.find(auditor, mine, 2, 9)).isEmpty();
        assertThat(audit.actions(auditor)).contains("audit.test");
        assertThat(audit.kinds(auditor)).contains("audit.test").doesNotContain("");
        UUID id = audit.find(auditor, mine, 1, 9).getFirst().id();
        assertThat(audit.entry(auditor, id)).isPresent();
        assertThat(audit.entry(officer, id)).isEmpty();
    }

    @Test
    void seals_every_entry_of_many_writers_once_and_in_one_chain() throws InterruptedException {
        String subject = UUID.randomUUID().toString();
        int writers = 8;
        int each = 60;
        CountDownLatch done = new CountDownLatch(writers);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int w = 0; w < writers; w++) {
                threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        transactions.write(
                                officer, () -> trail.write(officer, Deed.done("audit.test", "audit.test", subject)));
                    }
                    done.countDown();
                });
            }
            while (!done.await(1, TimeUnit.MILLISECONDS)) {
                sealing.sealSome();
            }
        }
        while (sealed(subject) < writers * each) {
            sealing.sealSome();
        }
        assertThat(sealed(subject)).isEqualTo(writers * each);
        assertThat(TestStore.shared()
                        .asSuperuser()
                        .queryForObject("select max(number) - count(*) from audit.seal", Long.class))
                .isZero();
    }

    private static long sealed(String subject) {
        Long count = TestStore.shared()
                .asSuperuser()
                .queryForObject(
                        "select count(*) from audit.seal join audit.entry on id = entry where subject = ?",
                        Long.class,
                        subject);
        return count == null ? 0 : count;
    }

    private List<TrailEntry> find(String subject) {
        return audit.find(Viewer.House.at("test.work"), bySubject(subject), 1, 100);
    }

    private static TrailQuery bySubject(String subject) {
        TrailQuery all = TrailQuery.all();
        return new TrailQuery(
                "", all.people(), all.agencies(), "", subject, all.outcome(), "", all.from(), all.until());
    }

    private static Viewer.Member member(AgencyId agency, Role role) {
        return new Viewer.Member(
                PersonId.next(), agency, Optional.empty(), Set.of(role), Set.of(), Set.of(Factor.PASSKEY), ORIGIN);
    }
}
