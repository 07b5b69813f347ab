package org.saola.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saola.identity.InvitationId;
import org.saola.identity.InvitePerson;
import org.saola.identity.Invited;
import org.saola.kernel.AgencyId;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of invitations. Time is that of the database. */
@Repository
class InvitationRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** An invitation whose link leads in. @param account of the address, where there is one */
    record Open(
            InvitationId id,
            AgencyId agency,
            Texts agencyName,
            String name,
            EmailAddress email,
            Set<Role> roles,
            Optional<PersonId> account) {}

    /** To whom a link is sent. */
    record Addressed(Texts agencyName, EmailAddress email, Language language) {}

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Invited> of(AgencyId agency) {
        return jdbc.sql("""
                select id, name, email, roles, expires_at, expires_at <= now() as expired from identity.invitation
                where agency = :agency and used_at is null and withdrawn_at is null order by created_at, id""")
                .param("agency", agency.value())
                .query((row, number) -> new Invited(
                        new InvitationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        MemberRows.roles(row),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("expired")))
                .list();
    }

    boolean isOfAgency(AgencyId agency, EmailAddress email) {
        return jdbc.sql("""
                select exists (select from identity.membership m join identity.person p on p.id = m.person
                  where m.agency = :agency and m.ended_at is null and p.status <> 'ERASED' and lower(p.email) = lower(:email))""")
                .param("agency", agency.value())
                .param("email", email.value())
                .query(Boolean.class)
                .single();
    }

    /** Returns whether none was open yet. */
    boolean add(InvitationId id, InvitePerson invite, String token, @Nullable UUID by, Duration valid) {
        return jdbc.sql("""
                insert into identity.invitation (id, agency, name, email, language, roles, token_hash, invited_by, expires_at)
                values (:id, :agency, :name, :email, :language, string_to_array(:roles, ','), :hash, :by,
                  now() + make_interval(secs => :seconds)) on conflict do nothing""")
                        .param("id", id.value())
                        .param("agency", invite.agency().value())
                        .param("name", invite.name())
                        .param("email", invite.email().value())
                        .param("language", invite.language().code())
                        .param("roles", NewPeople.words(invite.roles()))
                        .param("hash", Secret.hash(token))
                        .param("by", by)
                        .param("seconds", valid.toSeconds())
                        .update()
                == 1;
    }

    /** Gives an open invitation another secret and the whole time again. */
    Optional<Addressed> renew(AgencyId agency, InvitationId id, String token, Duration valid) {
        return jdbc.sql("""
                update identity.invitation i set token_hash = :hash, expires_at = now() + make_interval(secs => :seconds)
                from identity.agency a
                where i.id = :id and i.agency = :agency and a.id = i.agency and i.used_at is null and i.withdrawn_at is null
                returning a.name::text as agency_name, i.email, i.language""")
                .param("hash", Secret.hash(token))
                .param("seconds", valid.toSeconds())
                .param("id", id.value())
                .param("agency", agency.value())
                .query((row, number) -> addressed(row))
                .optional();
    }

    boolean withdraw(AgencyId agency, InvitationId id) {
        return jdbc.sql("""
                update identity.invitation set withdrawn_at = now()
                where id = :id and agency = :agency and used_at is null and withdrawn_at is null""")
                        .param("id", id.value())
                        .param("agency", agency.value())
                        .update()
                == 1;
    }

    Optional<Open> open(String token) {
        return jdbc.sql("""
                select i.id, i.agency, a.name::text as agency_name, i.name, i.email, i.roles, p.id as account
                from identity.invitation i
                join identity.agency a on a.id = i.agency and a.status = 'ACTIVE'
                left join identity.person p on lower(p.email) = lower(i.email) and p.status <> 'ERASED'
                where i.token_hash = :hash and i.used_at is null and i.withdrawn_at is null and i.expires_at > now()""")
                .param("hash", Secret.hash(token))
                .query((row, number) -> open(row))
                .optional();
    }

    /** Takes it, once: of two at a time one finds it used. */
    boolean use(InvitationId id, String token) {
        return jdbc.sql("""
                update identity.invitation set used_at = now()
                where id = :id and token_hash = :hash and used_at is null and withdrawn_at is null and expires_at > now()""")
                        .param("id", id.value())
                        .param("hash", Secret.hash(token))
                        .update()
                == 1;
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                new InvitationId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency", UUID.class)),
                JSON.readValue(row.getString("agency_name"), Texts.class),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                MemberRows.roles(row),
                Optional.ofNullable(row.getObject("account", UUID.class)).map(PersonId::new));
    }

    private static Addressed addressed(ResultSet row) throws SQLException {
        return new Addressed(
                JSON.readValue(row.getString("agency_name"), Texts.class),
                new EmailAddress(row.getString("email")),
                new Language(row.getString("language")));
    }
}
