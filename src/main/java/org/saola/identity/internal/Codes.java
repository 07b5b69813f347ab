package org.saola.identity.internal;

import java.security.MessageDigest;
import java.time.Duration;
import org.saola.identity.SignIn;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.saola.post.Letter;
import org.saola.post.LetterTemplate;
import org.saola.post.Post;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time codes by mail: eight digits for the session that asked, ten minutes, five tries, once. */
@Component
class Codes {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int TRIES = 5;
    private static final LetterTemplate LETTER = LetterTemplate.security("identity.mail.code.", GOOD_FOR);

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Post post;

    Codes(Transactions transactions, JdbcClient jdbc, Post post) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.post = post;
    }

    void send(OpenSession session, EmailAddress to, Language language, Viewer asker) {
        String code = Secret.digits(SignIn.CODE_DIGITS);
        transactions.write(HouseWork.of("identity.code", asker), () -> {
            jdbc.sql("""
                    insert into identity.code (session, code_hash, expires_at)
                    values (:session, :hash, now() + make_interval(secs => :seconds))
                    on conflict (session) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at,
                      tries = 0""")
                    .param("session", session.id())
                    .param("hash", hash(session, code))
                    .param("seconds", GOOD_FOR.toSeconds())
                    .update();
            post.send(Letter.of(LETTER, to, language, code, String.valueOf(GOOD_FOR.toMinutes())));
        });
    }

    /** What was typed. */
    enum Answer {
        RIGHT,
        WRONG,
        /** There is no code that could be right: too late, too many tries, or none was sent. */
        VOID
    }

    /** Compares with the code that was sent; a try counts even if what follows fails, and a right code is gone. */
    Answer take(OpenSession session, String typed, Viewer asker) {
        Viewer.House house = HouseWork.of("identity.code", asker);
        String code = typed.replaceAll("[\\s-]", "");
        transactions.writeApart(
                house,
                () -> jdbc.sql("update identity.code set tries = tries + 1 where session = :session")
                        .param("session", session.id())
                        .update());
        return transactions.write(
                house,
                () -> jdbc.sql("""
                        select code_hash from identity.code
                        where session = :session and expires_at > now() and tries <= :tries for update""")
                        .param("session", session.id())
                        .param("tries", TRIES)
                        .query(byte[].class)
                        .optional()
                        .map(kept -> MessageDigest.isEqual(kept, hash(session, code)) ? spend(session) : Answer.WRONG)
                        .orElse(Answer.VOID));
    }

    private Answer spend(OpenSession session) {
        jdbc.sql("delete from identity.code where session = :session")
                .param("session", session.id())
                .update();
        return Answer.RIGHT;
    }

    private static byte[] hash(OpenSession session, String code) {
        return Secret.hash(session.token(), code);
    }
}
