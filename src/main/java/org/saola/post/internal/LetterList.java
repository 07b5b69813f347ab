package org.saola.post.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saola.kernel.EmailAddress;
import org.saola.post.LetterId;
import org.saola.post.LetterStatus;
import org.saola.post.LetterSummary;
import org.saola.post.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the letters that row-level security shows to whoever asks. */
@Component
class LetterList {

    private static final String COLUMNS = "select id, template, purpose, recipient, status, attempts, problem, reply,"
            + " created_at, due_at, ended_at from post.letter ";

    private final JdbcClient jdbc;

    LetterList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<LetterStatus, Long> counts() {
        Map<LetterStatus, Long> counts = new EnumMap<>(LetterStatus.class);
        for (LetterStatus status : LetterStatus.values()) {
            counts.put(status, 0L);
        }
        jdbc.sql("select status, count(*) as letters from post.letter group by status")
                .query((row, number) ->
                        counts.put(LetterStatus.valueOf(row.getString("status")), row.getLong("letters")))
                .list();
        return counts;
    }

    List<LetterSummary> list(Optional<LetterStatus> status, int page, int size) {
        return jdbc.sql(COLUMNS + "where :status = '' or status = :status "
                        + "order by created_at desc, id desc limit :size offset :from")
                .param("status", status.map(LetterStatus::name).orElse(""))
                .param("size", size)
                .param("from", (long) (page - 1) * size)
                .query(LetterList::summary)
                .list();
    }

    Optional<LetterSummary> find(LetterId id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(LetterList::summary)
                .optional();
    }

    Optional<String> messageId(LetterId id) {
        return jdbc.sql("select message_id from post.letter where id = ? and status = 'OUTBOX'")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** Returns the Message-IDs of those deleted. */
    List<String> deleteEndedBefore(Instant moment) {
        return jdbc.sql("delete from post.letter where ended_at < ? returning message_id")
                .param(Timestamp.from(moment))
                .query((row, number) -> row.getString("message_id"))
                .list();
    }

    /** Likewise. One that is being sent at this moment is waited for. */
    List<String> deleteTo(EmailAddress address) {
        return jdbc.sql("delete from post.letter where mailbox = ? returning message_id")
                .param(address.mailbox())
                .query((row, number) -> row.getString("message_id"))
                .list();
    }

    private static LetterSummary summary(ResultSet row, int number) throws SQLException {
        return new LetterSummary(
                new LetterId(row.getObject("id", UUID.class)),
                row.getString("template") + "name",
                Purpose.valueOf(row.getString("purpose")),
                row.getString("recipient"),
                LetterStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("problem")),
                Optional.ofNullable(row.getString("reply")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
    }
}
