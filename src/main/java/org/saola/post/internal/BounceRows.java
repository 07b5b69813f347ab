package org.saola.post.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.EmailAddress;
import org.saola.post.Bounce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that mail does not reach. Whoever writes is within a transaction of the house. */
@Component
class BounceRows {

    private final JdbcClient jdbc;

    BounceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param returned whether it came back from a server further on, rather than being refused at once */
    void note(EmailAddress address, @Nullable String reply, boolean returned, UUID letter, Instant now) {
        jdbc.sql("""
                insert into post.bounce (mailbox, recipient, reply, returned, noted_at, letter)
                values (:mailbox, :recipient, :reply, :returned, :now, :letter)
                on conflict (mailbox) do update
                set reply = excluded.reply, returned = excluded.returned, noted_at = excluded.noted_at,
                    letter = excluded.letter
                """)
                .param("mailbox", address.mailbox())
                .param("recipient", address.value())
                .param("reply", reply)
                .param("returned", returned)
                .param("now", Timestamp.from(now))
                .param("letter", letter)
                .update();
    }

    boolean isNoted(EmailAddress address) {
        return jdbc.sql("select exists (select from post.bounce where mailbox = ?)")
                .param(address.mailbox())
                .query(Boolean.class)
                .single();
    }

    /** The server takes mail to it now. */
    void taken(EmailAddress address) {
        jdbc.sql("delete from post.bounce where mailbox = ? and not returned")
                .param(address.mailbox())
                .update();
    }

    void forget(EmailAddress address) {
        jdbc.sql("delete from post.bounce where mailbox = ?")
                .param(address.mailbox())
                .update();
    }

    List<Bounce> list() {
        return jdbc.sql("select recipient, reply, noted_at from post.bounce order by noted_at desc limit 200")
                .query((row, number) -> new Bounce(
                        new EmailAddress(row.getString("recipient")),
                        Optional.ofNullable(row.getString("reply")),
                        row.getTimestamp("noted_at").toInstant()))
                .list();
    }
}
