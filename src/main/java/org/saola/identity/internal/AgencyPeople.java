package org.saola.identity.internal;

import java.util.Optional;
import org.saola.identity.AgencyKind;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What changes with the people of an agency: their memberships and their sessions. */
@Repository
class AgencyPeople {

    private final MemberRows members;
    private final SessionRows sessions;
    private final JdbcClient jdbc;

    AgencyPeople(MemberRows members, SessionRows sessions, JdbcClient jdbc) {
        this.members = members;
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    MemberRows members() {
        return members;
    }

    SessionRows sessions() {
        return sessions;
    }

    Optional<AgencyKind> kind(AgencyId agency) {
        return jdbc.sql("select kind from identity.agency where id = :id")
                .param("id", agency.value())
                .query(String.class)
                .optional()
                .map(AgencyKind::valueOf);
    }

    /**
     * Whether nobody else keeps the house. One such question after the other, until the end of the transaction.
     *
     * @param leaving the agency whose membership alone is asked about; all of the person’s where none is given
     */
    boolean isLastOfHouse(PersonId person, Optional<AgencyId> leaving) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('identity.keepers', 0))")
                .query()
                .listOfRows();
        return jdbc.sql("""
                with keeper as (select m.person, m.agency from identity.membership m
                  join identity.person p on p.id = m.person and p.status = 'ACTIVE'
                  join identity.agency a on a.id = m.agency and a.status = 'ACTIVE'
                  where m.ended_at is null and 'PLATFORM_ADMINISTRATOR' = any (m.roles))
                select exists (select from keeper where person = :person)
                  and not exists (select from keeper
                    where person <> :person or (:agency <> '' and agency::text <> :agency))""")
                .param("person", person.value())
                .param("agency", leaving.map(each -> each.value().toString()).orElse(""))
                .query(Boolean.class)
                .single();
    }
}
