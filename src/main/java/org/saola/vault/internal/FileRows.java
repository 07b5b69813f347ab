package org.saola.vault.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saola.kernel.PersonId;
import org.saola.store.HandlingJson;
import org.saola.vault.FileId;
import org.saola.vault.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files in the database. Whoever calls is within a transaction that says who looks. */
@Component
class FileRows {

    private static final String FILE =
            "select id, name, type, size, sha256, handling, person, brought_at, kind, subject from vault.file ";

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredFile file, UUID content) {
        jdbc.sql("""
                insert into vault.file (id, content, sha256, size, type, name, agency, person, brought_at, kind, subject, handling)
                values (:id, :content, :sha256, :size, :type, :name, :agency, :person, :at, :kind, :subject,
                        cast(:handling as jsonb))
                """)
                .param("id", file.id().value())
                .param("content", content)
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("type", file.type())
                .param("name", file.name())
                .param("agency", file.handling().owner().value())
                .param("person", file.broughtBy().map(PersonId::value).orElse(null))
                .param("at", Timestamp.from(file.broughtAt()))
                .param("kind", file.kind())
                .param("subject", file.subject())
                .param("handling", HandlingJson.write(file.handling()))
                .update();
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql(FILE + "where id = :id and deleted_at is null")
                .param("id", id.value())
                .query((row, number) -> file(row))
                .optional();
    }

    List<StoredFile> on(String kind, String subject) {
        return jdbc.sql(FILE + """
                where kind = :kind and subject = :subject and deleted_at is null order by brought_at desc, id desc
                """)
                .param("kind", kind)
                .param("subject", subject)
                .query((row, number) -> file(row))
                .list();
    }

    /** Keeps that it was there, and what its content was by its hash; the name goes. Returns the content it had. */
    UUID remove(FileId id, Instant now) {
        UUID content = jdbc.sql("select content from vault.file where id = :id and deleted_at is null for update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        jdbc.sql("update vault.file set deleted_at = :now, content = null, name = '' where id = :id")
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
        return content;
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        String type = row.getString("type");
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                type,
                FileTypes.isActive(type),
                row.getLong("size"),
                row.getString("sha256"),
                HandlingJson.read(row.getString("handling")),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                row.getTimestamp("brought_at").toInstant(),
                row.getString("kind"),
                row.getString("subject"));
    }
}
