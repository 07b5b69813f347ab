package org.saola.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saola.identity.Colleague;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of memberships, as the keepers of an agency use it. */
@Repository
class MemberRows {

    private final JdbcClient jdbc;

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Colleague> of(AgencyId agency) {
        return jdbc.sql("""
                select p.id, p.name, p.email, p.status, m.roles, m.since from identity.membership m
                join identity.person p on p.id = m.person and p.status <> 'ERASED'
                where m.agency = :agency and m.ended_at is null order by lower(p.name), p.id""")
                .param("agency", agency.value())
                .query((row, number) -> colleague(row))
                .list();
    }

    /** One change of the people of an agency after the other: two administrators who remove each other must not both succeed. */
    void lock(AgencyId agency) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:agency, 0))")
                .param("agency", agency.value().toString())
                .query()
                .listOfRows();
    }

    /** Returns whether it was there, as it was shown. */
    boolean end(PersonId person, AgencyId agency, Instant since) {
        return jdbc.sql("""
                update identity.membership set ended_at = now()
                where person = :person and agency = :agency and since = :since and ended_at is null""")
                        .param("person", person.value())
                        .param("agency", agency.value())
                        .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void add(PersonId person, AgencyId agency, Collection<Role> roles) {
        jdbc.sql("""
                insert into identity.membership (person, agency, roles, since)
                values (:person, :agency, string_to_array(:roles, ','), clock_timestamp())""")
                .param("person", person.value())
                .param("agency", agency.value())
                .param("roles", NewPeople.words(roles))
                .update();
    }

    /** What a person stands in for there, and who stands in for them. */
    void endDeputies(PersonId person, AgencyId agency) {
        jdbc.sql("""
                update identity.deputy set ended_at = now()
                where agency = :agency and :person in (person, deputy) and ended_at is null""")
                .param("person", person.value())
                .param("agency", agency.value())
                .update();
    }

    static Set<Role> roles(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        return new Colleague(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                roles(row),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("status").equals("BLOCKED"));
    }
}
