package org.saola.species.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saola.jobs.JobId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.saola.species.LoadId;
import org.saola.species.LoadReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads that were asked for, as rows. Every method works in the caller's transaction. */
@Repository
class LoadRows {

    record Row(LoadId id, Instant at, LoadDesk.Asked asked, Optional<JobId> job, Optional<LoadReport> report) {}

    private static final String ALL = "select id, asked_at, asked, job, report from species.load ";

    private final JdbcClient jdbc;

    LoadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Viewer by, LoadId id, LoadDesk.Asked asked) {
        jdbc.sql("""
                        insert into species.load (id, asked_at, person, asked) values (:id, :at, :person, cast(:asked as jsonb))
                        """)
                .param("id", id.value())
                .param("at", OffsetDateTime.now(ZoneOffset.UTC))
                .param("person", by.personId().map(PersonId::value).orElse(null), Types.OTHER)
                .param("asked", ItemFormat.JSON.writeValueAsString(asked))
                .update();
    }

    void ask(LoadId id, LoadDesk.Asked asked) {
        jdbc.sql("update species.load set asked = cast(:asked as jsonb), report = null where id = :id")
                .param("id", id.value())
                .param("asked", ItemFormat.JSON.writeValueAsString(asked))
                .update();
    }

    void begun(LoadId id, JobId job) {
        jdbc.sql("update species.load set job = :job where id = :id")
                .param("id", id.value())
                .param("job", job.value())
                .update();
    }

    void ended(LoadId id, LoadReport report) {
        jdbc.sql("update species.load set report = cast(:report as jsonb) where id = :id")
                .param("id", id.value())
                .param("report", ItemFormat.JSON.writeValueAsString(report))
                .update();
    }

    Optional<Row> find(LoadId id) {
        return jdbc.sql(ALL + "where id = :id")
                .param("id", id.value())
                .query(LoadRows::row)
                .optional();
    }

    List<Row> recent(int most) {
        return jdbc.sql(ALL + "order by asked_at desc limit :most")
                .param("most", most)
                .query(LoadRows::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new LoadId(row.getObject("id", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                ItemFormat.JSON.readValue(row.getString("asked"), LoadDesk.Asked.class),
                Optional.ofNullable(row.getObject("job", UUID.class)).map(JobId::new),
                Optional.ofNullable(row.getString("report"))
                        .map(report -> ItemFormat.JSON.readValue(report, LoadReport.class)));
    }
}
