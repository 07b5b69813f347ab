package org.saola.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saola.jobs.internal.WorkingJobs.HOUSE;
import static org.saola.jobs.internal.WorkingJobs.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.jobs.JobId;
import org.saola.jobs.JobProblem;
import org.saola.jobs.JobStatus;
import org.saola.jobs.JobSummary;
import org.saola.jobs.Recurrence;
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
import org.springframework.context.ApplicationContext;

/** Jobs tell how far they are, can be cancelled, survive a restart, and are seen by who may see them. */
@SaolaTest
@Tag("database")
class JobsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Transactions transactions;

    private final String name = "test.j" + Uuid7.next();
    private final String program = "test-" + Uuid7.next();

    @Test
    void shows_how_far_a_job_is_and_how_it_ended() throws Exception {
        CountDownLatch halfway = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        try (WorkingJobs house = house(run -> {
            run.progress(5, 10);
            halfway.countDown();
            meet(seen);
            run.progress(10, 10);
            run.outcome("test.outcome", 10);
        })) {
            JobId id = house.begin().jobs.start(HOUSE, name, "");
            meet(halfway);
            JobSummary now = house.jobs.find(HOUSE, id);
            assertThat(now.status()).isEqualTo(JobStatus.RUNNING);
            assertThat(now.percent()).contains(50);
            seen.countDown();

            house.awaitStatus(id, JobStatus.DONE);
            JobSummary over = house.jobs.find(HOUSE, id);
            assertThat(over.percent()).contains(100);
            assertThat(over.outcome()).contains("test.outcome");
            assertThat(over.outcomeValues()).containsExactly("10");
        }
    }

    @Test
    void a_job_ends_at_its_next_sign_of_progress_when_somebody_cancels_it() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        AtomicInteger after = new AtomicInteger();
        try (WorkingJobs house = house(run -> {
            begun.countDown();
            meet(cancelled);
            run.check();
            after.incrementAndGet();
        })) {
            JobId id = house.begin().jobs.start(HOUSE, name, "");
            meet(begun);
            house.jobs.cancel(HOUSE, id);
            assertThat(house.jobs.find(HOUSE, id).cancelAsked()).isTrue();
            cancelled.countDown();
            house.awaitStatus(id, JobStatus.CANCELLED);
            assertThat(after).hasValue(0);
            assertThatThrownBy(() -> house.jobs.cancel(HOUSE, id)).isInstanceOf(ProblemException.Conflict.class);
        }
    }

    @Test
    void a_job_that_waits_is_cancelled_at_once_and_never_begins() throws Exception {
        CountDownLatch other = new CountDownLatch(1);
        List<String> ran = new CopyOnWriteArrayList<>();
        try (WorkingJobs house = house(run -> {
            ran.add(run.argument());
            other.countDown();
        })) {
            JobId id = house.jobs.start(HOUSE, name, "first");
            house.jobs.cancel(HOUSE, id);
            assertThat(house.jobs.find(HOUSE, id).status()).isEqualTo(JobStatus.CANCELLED);
            house.jobs.start(HOUSE, name, "second");
            house.begin();
            meet(other);
        }
        assertThat(ran).containsExactly("second");
    }

    @Test
    void a_job_is_not_there_when_its_transaction_is_rolled_back() {
        try (WorkingJobs house = house(run -> {})) {
            assertThatThrownBy(() -> transactions.write(HOUSE, () -> {
                        house.jobs.start(HOUSE, name, "");
                        throw new IllegalArgumentException("the change failed");
                    }))
                    .hasMessage("the change failed");
            assertThat(scheduled()).isEmpty();
            assertThat(mine(house)).isEmpty();
        }
    }

    @Test
    void the_same_job_is_not_done_twice_at_a_time() {
        try (WorkingJobs house = house(run -> {})) {
            JobId first = house.jobs.start(HOUSE, name, "a");
            assertThat(house.jobs.start(HOUSE, name, "a")).isEqualTo(first);
            assertThat(house.jobs.start(HOUSE, name, "b")).isNotEqualTo(first);
        }
    }

    @Test
    void a_job_goes_on_from_what_it_remembered_when_the_program_was_killed_under_it() throws Exception {
        List<String> remembered = new CopyOnWriteArrayList<>();
        JobId id;
        try (WorkingJobs house = house(run -> {})) {
            id = house.jobs.start(HOUSE, name, "");
        }
        asIfKilled(id, program, "now()");
        try (WorkingJobs again = house(run -> remembered.add(run.remembered().orElse("nothing")))) {
            again.begin().awaitStatus(id, JobStatus.DONE);
            assertThat(again.jobs.find(HOUSE, id).starts()).isEqualTo(2);
        }
        assertThat(remembered).containsExactly("half of it");
    }

    @Test
    void another_program_takes_over_when_the_heartbeat_of_the_first_stopped() {
        JobId id;
        try (WorkingJobs house = house(run -> {})) {
            id = house.jobs.start(HOUSE, name, "");
        }
        asIfKilled(id, "another-" + program, "now() - interval '1 hour'");
        try (WorkingJobs again = house(run -> {})) {
            again.begin().awaitStatus(id, JobStatus.DONE);
        }
    }

    @Test
    void a_job_is_put_back_when_the_program_closes_and_goes_on_at_its_next_start() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger starts = new AtomicInteger();
        JobId id;
        try (WorkingJobs house = house(run -> {
            starts.incrementAndGet();
            run.remember("so far");
            begun.countDown();
            while (true) {
                run.progress(1, 0);
                Thread.onSpinWait();
            }
        })) {
            id = house.begin().jobs.start(HOUSE, name, "");
            meet(begun);
        }
        List<String> remembered = new ArrayList<>();
        try (WorkingJobs again = house(run -> remembered.add(run.remembered().orElse("")))) {
            assertThat(again.jobs.find(HOUSE, id).status()).isEqualTo(JobStatus.WAITING);
            again.begin().awaitStatus(id, JobStatus.DONE);
            assertThat(again.jobs.find(HOUSE, id).starts()).isEqualTo(1);
        }
        assertThat(remembered).containsExactly("so far");
    }

    @Test
    void a_job_that_takes_the_program_down_again_and_again_is_given_up() {
        JobId id;
        try (WorkingJobs house = house(run -> {})) {
            id = house.jobs.start(HOUSE, name, "");
        }
        asIfKilled(id, program, "now()");
        TestStore.shared().asSuperuser().update("update jobs.job set starts = 5 where id = ?", id.value());
        AtomicInteger ran = new AtomicInteger();
        try (WorkingJobs again = house(run -> ran.incrementAndGet())) {
            again.begin().awaitStatus(id, JobStatus.FAILED);
            assertThat(again.jobs.find(HOUSE, id).outcome()).contains("jobs.outcome.never-ended");
        }
        assertThat(ran).hasValue(0);
    }

    @Test
    void a_failure_is_told_without_its_words_and_the_job_can_be_run_again() {
        AtomicInteger runs = new AtomicInteger();
        try (WorkingJobs house = house(run -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("the secret is 42");
            }
        })) {
            JobId id = house.begin().jobs.start(HOUSE, name, "x");
            house.awaitStatus(id, JobStatus.FAILED);
            JobSummary failed = house.jobs.find(HOUSE, id);
            assertThat(failed.outcome()).contains("jobs.outcome.failed");
            assertThat(failed.toString()).doesNotContain("secret");
            house.awaitStatus(house.jobs.again(HOUSE, id), JobStatus.DONE);
        }
    }

    @Test
    void a_broken_rule_is_told_by_its_code() {
        try (WorkingJobs house = house(run -> {
            throw new ProblemException.Conflict(JobProblem.JOB_OVER, 3);
        })) {
            JobId id = house.begin().jobs.start(HOUSE, name, "");
            house.awaitStatus(id, JobStatus.FAILED);
            assertThat(house.jobs.find(HOUSE, id).outcome()).contains("jobs.job-over");
            assertThat(house.jobs.find(HOUSE, id).outcomeValues()).containsExactly("3");
        }
    }

    @Test
    void what_a_job_remembers_stays_or_goes_with_its_work() {
        try (WorkingJobs house = house(run -> {
            run.remember("before");
            try {
                transactions.write(run.viewer(), () -> {
                    run.remember("within");
                    run.progress(1, 1);
                    throw new IllegalArgumentException();
                });
            } catch (IllegalArgumentException rolledBack) {
                run.outcome(run.remembered().orElse(""));
            }
        })) {
            JobId id = house.begin().jobs.start(HOUSE, name, "");
            house.awaitStatus(id, JobStatus.DONE);
            assertThat(house.jobs.find(HOUSE, id).outcome()).contains("before");
            assertThat(house.jobs.find(HOUSE, id).percent()).contains(100);
        }
    }

    @Test
    void people_see_the_jobs_they_asked_for_and_platform_administrators_all() {
        Viewer asker = member(Role.OFFICER);
        try (WorkingJobs house = house(run -> {})) {
            JobId id = house.jobs.start(asker, name, "");
            assertThat(house.jobs.find(asker, id).askedBy()).isEqualTo(asker.personId());
            assertThat(house.jobs.list(member(Role.PLATFORM_ADMINISTRATOR), List.of(JobStatus.WAITING), 200))
                    .extracting(JobSummary::id)
                    .contains(id);
            for (Viewer other : List.of(
                    member(Role.OFFICER, Role.AGENCY_ADMINISTRATOR, Role.AUDITOR), new Viewer.Nobody(Origin.house()))) {
                assertThat(house.jobs.list(other, List.of(), 200)).isEmpty();
                assertThatThrownBy(() -> house.jobs.cancel(other, id)).isInstanceOf(ProblemException.NotFound.class);
                assertThatThrownBy(() -> house.jobs.again(other, id)).isInstanceOf(ProblemException.NotFound.class);
            }
            house.jobs.cancel(asker, id);
        }
    }

    @Test
    void a_job_that_recurs_begins_by_itself_and_tells_when_it_does_next() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        try (WorkingJobs house = new WorkingJobs(
                context,
                program,
                job(name, Optional.of(Recurrence.every(Duration.ofHours(1))), run -> ran.countDown()))) {
            house.begin();
            meet(ran);
            WorkingJobs.await(
                    "the next time",
                    () -> house.jobs.recurring(HOUSE).getFirst().next().isPresent());
            assertThat(house.jobs.recurring(member(Role.OFFICER))).isEmpty();
            WorkingJobs.await("its row", () -> mine(house).stream().allMatch(job -> job.status() == JobStatus.DONE));
        }
    }

    @Test
    void refuses_a_job_that_no_room_contributes_and_two_of_one_name() {
        try (WorkingJobs house = house(run -> {})) {
            assertThatThrownBy(() -> house.jobs.start(HOUSE, "test.other", ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new WorkingJobs(context, program, job(name, run -> {}), job(name, run -> {})).begin())
                .isInstanceOf(IllegalStateException.class);
    }

    private WorkingJobs house(WorkingJobs.Work work) {
        return new WorkingJobs(context, program, job(name, work));
    }

    private List<JobSummary> mine(WorkingJobs house) {
        return house.jobs.list(HOUSE, List.of(), 1000).stream()
                .filter(job -> job.name().equals(name))
                .toList();
    }

    private List<?> scheduled() {
        return TestStore.shared()
                .asSuperuser()
                .queryForList("select task_instance from jobs.scheduled_tasks where task_name = ?", String.class, name);
    }

    /** What the database holds when a program was killed after half of the work. */
    private void asIfKilled(JobId id, String by, String heartbeat) {
        var sql = TestStore.shared().asSuperuser();
        UUID key = id.value();
        sql.update("update jobs.job set status = 'RUNNING', starts = 1, started_at = now() where id = ?", key);
        sql.update("insert into jobs.job_state (job, state) values (?, 'half of it')", key);
        sql.update(
                "update jobs.scheduled_tasks set picked = true, picked_by = ?, last_heartbeat = " + heartbeat
                        + ", execution_time = now() - interval '2 hours' where task_instance = ?",
                by,
                key.toString());
    }

    private static void meet(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private static Viewer.Member member(Role... roles) {
        return new Viewer.Member(
                PersonId.next(), AgencyId.next(), Optional.empty(), Set.of(roles), Set.of(), Set.of(), Origin.house());
    }
}
