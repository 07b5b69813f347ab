package org.saola.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.saola.identity.AllPeople;
import org.saola.identity.PersonFile;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of people, as those who keep the house use it. */
@Repository
class PersonRegister {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    PersonRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AllPeople.Found search(String words, int page, int size) {
        AtomicLong total = new AtomicLong();
        List<PersonFile> people = jdbc.sql("""
                select id, name, email, status, version, count(*) over () as total from identity.person
                where status <> 'ERASED' and position(lower(:words) in lower(name || ' ' || email)) > 0
                order by lower(name), id limit :size offset :offset""")
                .param("words", words)
                .param("size", size)
                .param("offset", (page - 1L) * size)
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return person(row);
                })
                .list();
        return new AllPeople.Found(people.stream().map(this::placed).toList(), total.get());
    }

    Optional<PersonFile> find(PersonId person) {
        return jdbc.sql(
                        "select id, name, email, status, version from identity.person where id = :id and status <> 'ERASED'")
                .param("id", person.value())
                .query((row, number) -> person(row))
                .optional()
                .map(this::placed);
    }

    boolean setStatus(PersonId person, String status, long version) {
        return jdbc.sql("""
                update identity.person set status = :status, version = version + 1
                where id = :id and version = :version and status <> 'ERASED'""")
                        .param("status", status)
                        .param("id", person.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whether an agency would be without administrator. */
    boolean isLastOfAnAgency(PersonId person) {
        return jdbc.sql("""
                select exists (select from identity.membership m
                  where m.person = :person and m.ended_at is null and 'AGENCY_ADMINISTRATOR' = any (m.roles)
                    and not exists (select from identity.membership o
                      join identity.person p on p.id = o.person and p.status = 'ACTIVE'
                      where o.agency = m.agency and o.person <> m.person and o.ended_at is null
                        and 'AGENCY_ADMINISTRATOR' = any (o.roles)))""")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private PersonFile placed(PersonFile person) {
        List<PersonFile.Place> places = jdbc.sql("""
                select a.id, a.name::text as name, m.roles from identity.membership m
                join identity.agency a on a.id = m.agency
                where m.person = :person and m.ended_at is null order by m.since, a.id""")
                .param("person", person.person().value())
                .query((row, number) -> new PersonFile.Place(
                        new AgencyId(row.getObject("id", UUID.class)),
                        JSON.readValue(row.getString("name"), Texts.class),
                        MemberRows.roles(row)))
                .list();
        return new PersonFile(
                person.person(), person.name(), person.email(), person.blocked(), places, person.version());
    }

    private static PersonFile person(ResultSet row) throws SQLException {
        return new PersonFile(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("status").equals("BLOCKED"),
                List.of(),
                row.getLong("version"));
    }
}
