package org.saola.portal.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.jobs.JobId;
import org.saola.kernel.Role;
import org.saola.kernel.Uuid7;
import org.saola.store.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Administrators see jobs and kept events, cancel and run them again, and the trail says so. */
@SaolaTest
@Tag("database")
class JobsPagesTests {

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    private final JdbcTemplate sql = TestStore.shared().asSuperuser();

    @Test
    void an_administrator_sees_how_far_a_job_is_cancels_it_and_sends_events_again() {
        // No program runs this one: what the page shows stays as it is.
        JobId id = JobId.next();
        sql.update(
                "insert into jobs.job (id, name, argument, status, done, total, asked_at, started_at, starts)"
                        + " values (?, 'portal.tidying', ?, 'RUNNING', 30, 120, now(), now(), 1)",
                id.value(),
                id.value().toString());
        JobId failed = JobId.next();
        sql.update(
                "insert into jobs.job (id, name, argument, status, asked_at, started_at, ended_at, starts, outcome)"
                        + " values (?, 'portal.tidying', ?, 'FAILED', now(), now(), now(), 1, 'jobs.outcome.failed')",
                failed.value(),
                failed.value().toString());
        var event = Uuid7.next();
        sql.update(
                "insert into jobs.event_publication (id, listener_id, event_type, serialized_event, publication_date,"
                        + " status, completion_attempts) values (?, 'org.saola.x.Index.on(org.saola.x.Happened)',"
                        + " 'org.saola.x.Happened', '{\"secret\":1}', now(), 'FAILED', 6)",
                event);
        TestPeople people = new TestPeople(program);
        Visitor administrator = new TestSignIn(program, port)
                .signedIn(people.withPassword(people.person("Keeper", Role.PLATFORM_ADMINISTRATOR)));

        String body = administrator.get("/admin/jobs").body();
        assertThat(administrator.page().select("progress[value=25]")).isNotEmpty();
        assertThat(body).contains("Happened", "Index.on").doesNotContain("secret");
        administrator.follow(administrator.send("/admin/jobs/" + id.value() + "/cancel"));
        assertThat(administrator.page().select("form[action='/admin/jobs/" + id.value() + "/cancel']"))
                .isEmpty();
        administrator.follow(administrator.send("/admin/jobs/" + failed.value() + "/again"));
        assertThat(sql.queryForList(
                        "select action from audit.entry where subject in (?, ?) order by at",
                        String.class,
                        id.value().toString(),
                        failed.value().toString()))
                .containsExactly("jobs.job-cancelled", "jobs.job-run-again");

        sql.update("delete from jobs.event_publication where id = ?", event);
        assertThat(administrator.send("/admin/jobs/events/" + event + "/again").statusCode())
                .isEqualTo(404);
        sql.update("update jobs.job set status = 'CANCELLED', ended_at = now() where id = ?", id.value());
    }

    @Test
    void to_others_there_are_no_jobs() {
        TestPeople people = new TestPeople(program);
        Visitor other = new TestSignIn(program, port)
                .signedIn(people.withPassword(people.person("Officer", Role.OFFICER, Role.AGENCY_ADMINISTRATOR)));
        assertThat(other.get("/admin/jobs").statusCode()).isEqualTo(404);
    }
}
