package org.saola.identity.internal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saola.identity.Recoveries;
import org.saola.identity.RecoveryId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of recoveries; to be used where the house looks. */
@Repository
class RecoveryRows {

    /** Not one’s own; of one’s own agency, or any for who keeps the platform; a keeper’s is for another keeper. */
    private static final String DECIDABLE = """
            r.decided_at is null and r.person <> :viewer and p.status = 'ACTIVE'
            and (:platform or (
              exists (select from identity.membership m where m.person = r.person and m.agency = :agency and m.ended_at is null)
              and not exists (select from identity.membership m where m.person = r.person and m.ended_at is null
                and 'PLATFORM_ADMINISTRATOR' = any (m.roles))))""";

    private final JdbcClient jdbc;

    RecoveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One waits for a person at a time. @return whether none did */
    boolean ask(PersonId person, String from) {
        return jdbc.sql("""
                insert into identity.recovery (id, person, asked_from) values (:id, :person, :from)
                on conflict (person) where decided_at is null do nothing""")
                        .param("id", RecoveryId.next().value())
                        .param("person", person.value())
                        .param("from", from)
                        .update()
                == 1;
    }

    List<Recoveries.Waiting> waiting(Viewer.Member viewer) {
        return decidable(
                        viewer,
                        "select r.id, r.person, p.name, p.email, r.asked_at, r.asked_from"
                                + " from identity.recovery r join identity.person p on p.id = r.person where "
                                + DECIDABLE
                                + " order by r.asked_at")
                .query((row, number) -> new Recoveries.Waiting(
                        new RecoveryId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("asked_from")))
                .list();
    }

    /** Decides it if it is the viewer’s to decide. @return whose it was */
    Optional<PersonId> decide(Viewer.Member viewer, RecoveryId recovery, Optional<byte[]> link, Duration goodFor) {
        return decidable(viewer, """
                update identity.recovery r set decided_by = :viewer, decided_at = now(), confirmed = :confirmed,
                  token_hash = :link, expires_at = now() + make_interval(secs => :seconds)
                from identity.person p where p.id = r.person and r.id = :id and\s""" + DECIDABLE + " returning r.person")
                .param("confirmed", link.isPresent())
                .param("link", link.orElse(null))
                .param("seconds", goodFor.toSeconds())
                .param("id", recovery.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    Optional<PersonId> open(byte[] link) {
        return jdbc.sql("""
                select r.person from identity.recovery r join identity.person p on p.id = r.person and p.status = 'ACTIVE'
                where r.token_hash = :link and r.confirmed and r.used_at is null and r.expires_at > now()""")
                .param("link", link)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Uses the link up. @return whose it was; nothing to who comes second */
    Optional<PersonId> use(byte[] link) {
        return jdbc.sql("""
                update identity.recovery r set used_at = now() from identity.person p
                where p.id = r.person and p.status = 'ACTIVE' and r.token_hash = :link and r.confirmed
                  and r.used_at is null and r.expires_at > now() returning r.person""")
                .param("link", link)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Ends what else lets somebody in; passkeys and links with other sign-ins stay where the device is still in the right hands. */
    void endAccess(PersonId person, boolean passkeysToo) {
        for (String table : passkeysToo
                ? List.of("session", "api_token", "passkey", "linked_identity")
                : List.of("session", "api_token")) {
            jdbc.sql("delete from identity." + table + " where person = :person")
                    .param("person", person.value())
                    .update();
        }
    }

    private JdbcClient.StatementSpec decidable(Viewer.Member viewer, String sql) {
        return jdbc.sql(sql)
                .param("viewer", viewer.person().value())
                .param("agency", viewer.agency().value())
                .param("platform", viewer.has(Role.PLATFORM_ADMINISTRATOR));
    }
}
