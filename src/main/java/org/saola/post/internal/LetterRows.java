package org.saola.post.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saola.post.Letter;
import org.saola.post.LetterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters in the database. Whoever calls is within a transaction of the house. */
@Component
class LetterRows {

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(LetterId id, Letter letter, LetterText text, String messageId, Instant now) {
        jdbc.sql("""
                insert into post.letter (id, template, purpose, recipient, mailbox, language, subject, body, message_id,
                                         status, created_at, due_at, expires_at)
                values (:id, :template, :purpose, :recipient, :mailbox, :language, :subject, :body, :messageId,
                        'WAITING', :now, :now, :expires)
                """)
                .param("id", id.value())
                .param("template", letter.template().keys())
                .param("purpose", letter.template().purpose().name())
                .param("recipient", letter.to().value())
                .param("mailbox", letter.to().mailbox())
                .param("language", letter.language().code())
                .param("subject", text.subject())
                .param("body", text.body())
                .param("messageId", messageId)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(letter.template().goodFor())))
                .update();
    }

    /** Takes the letter that waited longest; others who look at the same time do not see it. */
    Optional<WaitingLetter> takeDue(Instant now) {
        return jdbc.sql("""
                select id, purpose, recipient, language, subject, body, message_id, attempts, created_at, expires_at
                from post.letter where status = 'WAITING' and due_at <= :now
                order by due_at, id limit 1 for update skip locked
                """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new WaitingLetter(
                        row.getObject("id", UUID.class),
                        row.getString("purpose"),
                        row.getString("recipient"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("message_id"),
                        row.getInt("attempts"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** Notes the end of a letter and forgets what it said. */
    void end(UUID id, String status, int attempts, @Nullable String problem, @Nullable String reply, Instant now) {
        jdbc.sql("""
                update post.letter
                set status = :status, attempts = :attempts, problem = :problem, reply = :reply, ended_at = :now,
                    subject = null, body = null
                where id = :id
                """)
                .param("id", id)
                .param("status", status)
                .param("attempts", attempts)
                .param("problem", problem)
                .param("reply", reply)
                .param("now", Timestamp.from(now))
                .update();
    }

    void postpone(UUID id, int attempts, String problem, @Nullable String reply, Instant due) {
        jdbc.sql("""
                update post.letter set attempts = :attempts, problem = :problem, reply = :reply, due_at = :due
                where id = :id
                """)
                .param("id", id)
                .param("attempts", attempts)
                .param("problem", problem)
                .param("reply", reply)
                .param("due", Timestamp.from(due))
                .update();
    }

    /** When the next letter is due; nothing where none waits. */
    Optional<Instant> nextDue() {
        return jdbc.sql("select min(due_at) as due from post.letter where status = 'WAITING'")
                .query((row, number) ->
                        Optional.ofNullable(row.getTimestamp("due")).map(Timestamp::toInstant))
                .single();
    }
}
