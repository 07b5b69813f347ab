package org.saola.post.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes of letters that they came back. Whoever writes is within a transaction of the house. */
@Component
class ReturnedRows {

    private final JdbcClient jdbc;
    private final BounceRows bounces;

    ReturnedRows(JdbcClient jdbc, BounceRows bounces) {
        this.jdbc = jdbc;
        this.bounces = bounces;
    }

    private record Letter(UUID id, EmailAddress to) {}

    /** Notes it of the letter, and of its address where that is out of reach for good. Returns whether the letter is ours. */
    boolean returned(DeliveryNotice notice, Instant now) {
        @Nullable String reply = notice.reply().isEmpty() ? null : notice.reply();
        Optional<Letter> letter = jdbc
                .sql("""
                update post.letter set status = 'BOUNCED', problem = :problem, reply = :reply
                where message_id in (:ids) and status in ('SENT', 'BOUNCED')
                returning id, recipient""")
                .param("problem", "post.problem.returned")
                .param("reply", reply)
                .param("ids", notice.messageIds())
                .query((row, number) ->
                        new Letter(row.getObject("id", UUID.class), new EmailAddress(row.getString("recipient"))))
                .list()
                .stream()
                .findFirst();
        if (notice.permanent()) {
            letter.ifPresent(found -> bounces.note(found.to(), reply, true, found.id(), now));
        }
        return letter.isPresent();
    }
}
