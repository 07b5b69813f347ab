package org.saola.jobs.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saola.jobs.JobId;
import org.saola.jobs.JobStatus;
import org.saola.jobs.JobSummary;
import org.saola.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jobs in the database. Whoever writes is within a transaction of the house; who reads sees what row-level security lets. */
@Component
class JobRows {

    private final JdbcClient jdbc;

    JobRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns false where the same one waits or runs already. */
    boolean insert(JobId id, String name, String argument, Optional<PersonId> askedBy, Instant now) {
        return jdbc.sql("""
                insert into jobs.job (id, name, argument, status, asked_by, asked_at)
                values (:id, :name, :argument, 'WAITING', :by, :now)
                on conflict (name, argument) where status in ('WAITING', 'RUNNING') do nothing
                """)
                        .param("id", id.value())
                        .param("name", name)
                        .param("argument", argument)
                        .param("by", askedBy.map(PersonId::value).orElse(null))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<JobId> underWay(String name, String argument) {
        return jdbc.sql("select id from jobs.job where name = ? and argument = ? and status in ('WAITING', 'RUNNING')")
                .params(name, argument)
                .query(UUID.class)
                .optional()
                .map(JobId::new);
    }

    Optional<JobSummary> find(JobId id) {
        return jdbc.sql("select * from jobs.job where id = ?")
                .param(id.value())
                .query(JobRows::summary)
                .optional();
    }

    /** Holds the row until the end of the transaction. */
    Optional<JobSummary> take(JobId id) {
        return jdbc.sql("select * from jobs.job where id = ? for update")
                .param(id.value())
                .query(JobRows::summary)
                .optional();
    }

    Optional<String> argument(JobId id) {
        return jdbc.sql("select argument from jobs.job where id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    List<JobSummary> list(List<JobStatus> status, int most) {
        return jdbc.sql("select * from jobs.job where status = any (?) order by asked_at desc, id desc limit ?")
                .params(status.stream().map(JobStatus::name).toArray(String[]::new), most)
                .query(JobRows::summary)
                .list();
    }

    void begin(JobId id, Instant now) {
        jdbc.sql("""
                update jobs.job set status = 'RUNNING', starts = starts + 1, started_at = coalesce(started_at, ?)
                where id = ?
                """).params(Timestamp.from(now), id.value()).update();
    }

    /** Puts it back, as if this start had not been. */
    void putBack(JobId id) {
        jdbc.sql("update jobs.job set status = 'WAITING', starts = starts - 1 where id = ?")
                .param(id.value())
                .update();
    }

    void end(JobId id, JobStatus status, @Nullable String outcome, List<String> values, Instant now) {
        jdbc.sql("""
                update jobs.job set status = :status, outcome = :outcome, outcome_values = :values, ended_at = :now
                where id = :id
                """)
                .param("id", id.value())
                .param("status", status.name())
                .param("outcome", outcome)
                .param("values", values.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("delete from jobs.job_state where job = ?").param(id.value()).update();
    }

    void askToCancel(JobId id, Instant now) {
        jdbc.sql("update jobs.job set cancel_asked_at = coalesce(cancel_asked_at, ?) where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** Notes how far it is; returns whether somebody cancelled it. */
    boolean progress(JobId id, long done, long total) {
        return jdbc.sql("""
                update jobs.job set done = ?, total = ? where id = ? returning cancel_asked_at is not null
                """)
                .params(done, total, id.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    Optional<String> state(JobId id) {
        return jdbc.sql("select state from jobs.job_state where job = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    void remember(JobId id, String state) {
        jdbc.sql("""
                insert into jobs.job_state (job, state) values (?, ?) on conflict (job) do update set state = excluded.state
                """).params(id.value(), state).update();
    }

    int deleteEndedBefore(Instant moment) {
        return jdbc.sql("delete from jobs.job where ended_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    Optional<Instant> nextStart(String task) {
        return jdbc.sql("select execution_time from jobs.scheduled_tasks where task_name = ?")
                .param(task)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Gives back what this program had picked before it ended without a word; it is the only one of that name. */
    int unpick(String program) {
        return jdbc.sql("""
                update jobs.scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null
                where picked and picked_by = ?
                """).param(program).update();
    }

    private static JobSummary summary(ResultSet row, int number) throws SQLException {
        return new JobSummary(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Optional.empty(),
                JobStatus.valueOf(row.getString("status")),
                row.getLong("done"),
                row.getLong("total"),
                Optional.ofNullable(row.getObject("asked_by", UUID.class)).map(PersonId::new),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("started_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                row.getInt("starts"),
                row.getTimestamp("cancel_asked_at") != null,
                Optional.ofNullable(row.getString("outcome")),
                List.of((String[]) row.getArray("outcome_values").getArray()));
    }
}
