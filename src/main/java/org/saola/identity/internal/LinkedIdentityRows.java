package org.saola.identity.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.saola.identity.SignInProviders;
import org.saola.kernel.PersonId;
import org.saola.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of identities at providers; to be used where the house looks. */
@Repository
class LinkedIdentityRows {

    private final JdbcClient jdbc;

    LinkedIdentityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonId> person(OidcIdentity identity) {
        return jdbc.sql("select person from identity.linked_identity where issuer = :issuer and subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    void used(OidcIdentity identity) {
        jdbc.sql("""
                update identity.linked_identity set last_used_at = now()
                where issuer = :issuer and subject = :subject""")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .update();
    }

    /** Returns whether it is new; one that somebody has stays theirs. */
    boolean add(PersonId person, OidcIdentity identity) {
        return jdbc.sql("""
                insert into identity.linked_identity (id, person, issuer, subject)
                values (:id, :person, :issuer, :subject) on conflict (issuer, subject) do nothing""")
                        .param("id", Uuid7.next())
                        .param("person", person.value())
                        .param("issuer", identity.issuer())
                        .param("subject", identity.subject())
                        .update()
                > 0;
    }

    int remove(PersonId person, UUID id) {
        return jdbc.sql("delete from identity.linked_identity where person = :person and id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    /** @param title of the provider that has this issuer */
    List<SignInProviders.Linked> of(PersonId person, UnaryOperator<String> title) {
        return jdbc.sql("""
                select id, issuer, linked_at, last_used_at from identity.linked_identity
                where person = :person order by linked_at""")
                .param("person", person.value())
                .query((row, number) -> new SignInProviders.Linked(
                        row.getObject("id", UUID.class),
                        title.apply(row.getString("issuer")),
                        row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }
}
