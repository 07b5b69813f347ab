package org.saola.identity.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.saola.identity.WhoIsWho;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Texts;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Reads names as the viewer: whom row-level security hides has none. */
@Service
class NameBook implements WhoIsWho {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Transactions transactions;
    private final JdbcClient jdbc;

    NameBook(Transactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Override
    public Called called(Viewer viewer, Set<PersonId> people, Set<AgencyId> agencies) {
        if (people.isEmpty() && agencies.isEmpty()) {
            return Called.nobody();
        }
        Map<PersonId, CalledPerson> named = new HashMap<>();
        Map<AgencyId, Texts> known = new HashMap<>();
        transactions.read(viewer, () -> {
            jdbc.sql("""
                    select p.id, p.name, null as names, exists (select from identity.membership m
                        where m.person = p.id and m.agency = store.viewer_agency() and m.ended_at is null) as colleague
                    from identity.person p where p.id = any (:people)
                    union all
                    select a.id, null, a.name::text, false from identity.agency a where a.id = any (:agencies)""")
                    .param("people", ids(people.stream().map(PersonId::value).toList()))
                    .param(
                            "agencies",
                            ids(agencies.stream().map(AgencyId::value).toList()))
                    .query(row -> {
                        UUID id = row.getObject("id", UUID.class);
                        String names = row.getString("names");
                        if (names == null) {
                            named.put(
                                    new PersonId(id),
                                    new CalledPerson(row.getString("name"), row.getBoolean("colleague")));
                        } else {
                            known.put(new AgencyId(id), JSON.readValue(names, Texts.class));
                        }
                    });
            return true;
        });
        return new Called(Map.copyOf(named), Map.copyOf(known));
    }

    @Override
    public Set<PersonId> people(Viewer viewer, String words, int limit) {
        return transactions.read(
                viewer,
                () -> new LinkedHashSet<>(jdbc.sql("""
                        select id from identity.person
                        where status <> 'ERASED' and position(lower(:words) in lower(name || ' ' || email)) > 0
                        order by lower(name), id limit :limit""")
                        .param("words", words)
                        .param("limit", limit + 1)
                        .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                        .list()));
    }

    @Override
    public Set<AgencyId> agencies(Viewer viewer, String words, int limit) {
        return transactions.read(
                viewer,
                () -> new LinkedHashSet<>(jdbc.sql("""
                        select id from identity.agency a
                        where position(lower(:words) in lower(a.short_name)) > 0
                          or exists (select from jsonb_each_text(a.name) n where position(lower(:words) in lower(n.value)) > 0)
                        order by lower(a.name ->> 'en'), a.id limit :limit""")
                        .param("words", words)
                        .param("limit", limit + 1)
                        .query((row, number) -> new AgencyId(row.getObject("id", UUID.class)))
                        .list()));
    }

    private static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
