package org.saola.species.internal.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saola.jobs.JobId;
import org.saola.kernel.PersonId;
import org.saola.species.BroughtList;
import org.saola.species.LineStatus;
import org.saola.species.ListCheckId;
import org.saola.species.ListChoice;
import org.saola.species.internal.ItemFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Lists that people brought, as rows of the database. Every method works in the caller’s transaction. */
@Repository
class ListRows {

    /** What is noted of a list. @param guess how it is most likely to be read */
    record About(String name, BroughtList.Read read, ListChoice guess) {}

    record Kept(
            ListCheckId id,
            Instant at,
            Instant until,
            About about,
            Optional<ListChoice> choice,
            int edition,
            Optional<JobId> job) {}

    /** @param counts none before it is answered */
    record Part(int part, Optional<Map<LineStatus, Integer>> counts) {}

    private static final TypeReference<Map<LineStatus, Integer>> COUNTS = new TypeReference<>() {};
    private static final String ALL =
            "select id, asked_at, until, about, choice, edition, job from species.list_check where until > now()";

    private final JdbcClient jdbc;

    ListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PersonId person, ListCheckId id, About about, Duration kept) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into species.list_check (id, person, asked_at, until, about)
                        values (:id, :person, :at, :until, cast(:about as jsonb))
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("at", now)
                .param("until", now.plus(kept))
                .param("about", ItemFormat.JSON.writeValueAsString(about))
                .update();
    }

    void insertPart(ListCheckId id, int part, byte[] rows) {
        jdbc.sql("insert into species.list_part (list, part, brought) values (:id, :part, :rows)")
                .param("id", id.value())
                .param("part", part)
                .param("rows", rows)
                .update();
    }

    /** Notes how a list is to be read, and forgets what was answered. */
    void choose(ListCheckId id, ListChoice choice, int edition) {
        jdbc.sql("""
                        update species.list_check set choice = cast(:choice as jsonb), edition = :edition, job = null
                        where id = :id
                        """)
                .param("id", id.value())
                .param("choice", ItemFormat.JSON.writeValueAsString(choice))
                .param("edition", edition)
                .update();
        jdbc.sql("update species.list_part set answers = null, counts = null where list = :id")
                .param("id", id.value())
                .update();
    }

    void begun(ListCheckId id, JobId job) {
        jdbc.sql("update species.list_check set job = :job where id = :id")
                .param("id", id.value())
                .param("job", job.value())
                .update();
    }

    void answered(ListCheckId id, int part, byte[] answers, Map<LineStatus, Integer> counts) {
        jdbc.sql("""
                        update species.list_part set answers = :answers, counts = cast(:counts as jsonb)
                        where list = :id and part = :part
                        """)
                .param("id", id.value())
                .param("part", part)
                .param("answers", answers)
                .param("counts", ItemFormat.JSON.writeValueAsString(counts))
                .update();
    }

    Optional<Kept> find(ListCheckId id) {
        return jdbc.sql(ALL + " and id = :id")
                .param("id", id.value())
                .query(ListRows::kept)
                .optional();
    }

    List<Kept> own(PersonId person) {
        return jdbc.sql(ALL + " and person = :person order by asked_at desc")
                .param("person", person.value())
                .query(ListRows::kept)
                .list();
    }

    List<Part> parts(ListCheckId id) {
        return jdbc.sql("select part, counts from species.list_part where list = :id order by part")
                .param("id", id.value())
                .query((row, number) -> new Part(
                        row.getInt("part"),
                        Optional.ofNullable(row.getString("counts"))
                                .map(counts -> ItemFormat.JSON.readValue(counts, COUNTS))))
                .list();
    }

    Optional<byte[]> brought(ListCheckId id, int part) {
        return bytes("brought", id, part);
    }

    Optional<byte[]> answers(ListCheckId id, int part) {
        return bytes("answers", id, part);
    }

    private Optional<byte[]> bytes(String column, ListCheckId id, int part) {
        return jdbc.sql("select " + column + " from species.list_part where list = :id and part = :part")
                .param("id", id.value())
                .param("part", part)
                .query((row, number) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(found -> found);
    }

    void delete(ListCheckId id) {
        jdbc.sql("delete from species.list_check where id = :id")
                .param("id", id.value())
                .update();
    }

    int deleteOver() {
        return jdbc.sql("delete from species.list_check where until <= now()").update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new ListCheckId(row.getObject("id", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                ItemFormat.JSON.readValue(row.getString("about"), About.class),
                Optional.ofNullable(row.getString("choice"))
                        .map(choice -> ItemFormat.JSON.readValue(choice, ListChoice.class)),
                row.getInt("edition"),
                Optional.ofNullable(row.getObject("job", UUID.class)).map(JobId::new));
    }
}
