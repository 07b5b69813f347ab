package org.saola.vault.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saola.kernel.AgencyId;
import org.saola.vault.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contents in the database, for the house alone. Whoever calls holds the agency's holding where contents change. */
@Component
class ContentRows {

    private static final String CONTENT =
            "select c.id, c.fingerprint, c.size, c.key_id, c.wrapped_key from vault.content c ";

    private final JdbcClient jdbc;

    ContentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ContentRow> find(AgencyId agency, String fingerprint) {
        return jdbc.sql(CONTENT + "where agency = :agency and fingerprint = :fingerprint")
                .param("agency", agency.value())
                .param("fingerprint", fingerprint)
                .query((row, number) -> content(row))
                .optional();
    }

    Optional<ContentRow> of(FileId file) {
        return jdbc.sql(CONTENT + "join vault.file f on f.content = c.id where f.id = :file")
                .param("file", file.value())
                .query((row, number) -> content(row))
                .optional();
    }

    void insert(ContentRow content, AgencyId agency, Instant now) {
        jdbc.sql("""
                insert into vault.content (id, agency, fingerprint, size, key_id, wrapped_key, stored_at)
                values (:id, :agency, :fingerprint, :size, :key, :wrapped, :now)
                """)
                .param("id", content.id())
                .param("agency", agency.value())
                .param("fingerprint", content.fingerprint())
                .param("size", content.size())
                .param("key", content.key().keyId())
                .param("wrapped", content.key().bytes())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Puts an undamaged copy in the place of one that was damaged; its files go with it. */
    void replace(UUID damaged, ContentRow whole) {
        jdbc.sql("update vault.content set id = :id, key_id = :key, wrapped_key = :wrapped where id = :damaged")
                .param("damaged", damaged)
                .param("id", whole.id())
                .param("key", whole.key().keyId())
                .param("wrapped", whole.key().bytes())
                .update();
    }

    /** Deletes a content, and its key with it, if no file has it any more; returns its size, nothing where it stays. */
    Optional<Long> deleteUnused(UUID content) {
        return jdbc.sql("""
                delete from vault.content where id = :id
                and not exists (select from vault.file f where f.content = vault.content.id) returning size
                """).param("id", content).query(Long.class).optional();
    }

    /** By the first two digits of their fingerprints. */
    List<ContentRow> onShelf(String digits) {
        return jdbc.sql(CONTENT + "where c.fingerprint >= :from and c.fingerprint < :below")
                .param("from", digits)
                .param("below", digits + "g")
                .query((row, number) -> content(row))
                .list();
    }

    Optional<AgencyId> agency(UUID content) {
        return jdbc.sql("select agency from vault.content where id = :id")
                .param("id", content)
                .query((row, number) -> new AgencyId(row.getObject("agency", UUID.class)))
                .optional();
    }

    /** Some whose key is wrapped with another key of the ring than this, locked. */
    List<ContentRow> notUnder(String keyId, UUID after, int most) {
        return jdbc.sql(CONTENT
                        + "where c.key_id <> :key and c.id > :after order by c.id limit :most for update skip locked")
                .param("key", keyId)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> content(row))
                .list();
    }

    void rewrap(UUID content, WrappedKey key) {
        jdbc.sql("update vault.content set key_id = :key, wrapped_key = :wrapped where id = :id")
                .param("id", content)
                .param("key", key.keyId())
                .param("wrapped", key.bytes())
                .update();
    }

    private static ContentRow content(ResultSet row) throws SQLException {
        return new ContentRow(
                row.getObject("id", UUID.class),
                row.getString("fingerprint"),
                row.getLong("size"),
                new WrappedKey(row.getString("key_id"), row.getBytes("wrapped_key")));
    }
}
