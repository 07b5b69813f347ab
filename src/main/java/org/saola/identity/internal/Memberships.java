package org.saola.identity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saola.identity.ActingFor;
import org.saola.identity.Viewers;
import org.saola.kernel.AgencyId;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Texts;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads, in one query for each request, for whom a person may act at this moment. */
@Component
class Memberships implements Viewers {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A deputy gets what the other holds as a member: what the other is a deputy of is not handed on. */
    private static final String NOW = """
            select a.id, a.kind, a.country, a.name::text as name, held.roles, held.deputy,
                   coalesce((select array_agg(n.network) from identity.network_member n
                             join identity.agency na on na.id = n.network and na.status = 'ACTIVE'
                             where n.country = a.country), '{}') as networks
            from (select m.agency, m.roles, false as deputy, m.since
                  from identity.membership m where m.person = :person and m.ended_at is null
                  union all
                  select d.agency, array_remove(m.roles, 'PLATFORM_ADMINISTRATOR'), true, m.since
                  from identity.deputy d
                  join identity.membership m on m.person = d.person and m.agency = d.agency and m.ended_at is null
                  join identity.person stood on stood.id = d.person and stood.status = 'ACTIVE'
                  where d.deputy = :person and d.ended_at is null and :today between d.first_day and d.last_day) held
            join identity.person p on p.id = :person and p.status = 'ACTIVE'
            join identity.agency a on a.id = held.agency and a.status = 'ACTIVE'
            order by held.deputy, held.since, a.id
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final DemoGate gate;
    private final Clock clock = Clock.systemUTC();

    Memberships(JdbcClient jdbc, Transactions transactions, DemoGate gate) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public Viewer viewer(PersonId person, Optional<AgencyId> chosen, Set<Factor> factors, Origin origin) {
        Map<AgencyId, Held> held = held(person, origin);
        Held acting = chosen.map(held::get)
                .or(() -> held.values().stream().findFirst())
                .orElse(null);
        if (acting == null) {
            return new Viewer.Nobody(origin);
        }
        return new Viewer.Member(
                person, acting.agency(), acting.country(), acting.roles(), acting.networks(), factors, origin);
    }

    @Override
    public List<ActingFor> actingFor(PersonId person) {
        return held(person, Origin.house()).values().stream()
                .map(held -> new ActingFor(held.agency(), held.name(), held.roles(), held.deputy()))
                .toList();
    }

    /** By agency, with the roles of one’s own and as a deputy together; one’s own agencies first. */
    private Map<AgencyId, Held> held(PersonId person, Origin origin) {
        if (!gate.lets(person)) {
            return Map.of();
        }
        List<Held> rows = transactions
                .read(
                        new Viewer.House("identity.viewer", origin),
                        () -> jdbc.sql(NOW)
                                .param("person", person.value())
                                .param("today", LocalDate.now(clock.withZone(ZoneOffset.UTC)))
                                .query((row, number) -> new Held(
                                        new AgencyId(row.getObject("id", UUID.class)),
                                        JSON.readValue(row.getString("name"), Texts.class),
                                        country(row.getString("country")),
                                        roles((String[]) row.getArray("roles").getArray()),
                                        networks(row.getString("kind"), row.getObject("id", UUID.class), (UUID[])
                                                row.getArray("networks").getArray()),
                                        row.getBoolean("deputy")))
                                .list())
                .stream()
                .filter(held -> !held.roles().isEmpty())
                .toList();
        Map<AgencyId, Held> byAgency = new LinkedHashMap<>();
        rows.forEach(held -> byAgency.merge(held.agency(), held, Held::and));
        return byAgency;
    }

    private static Optional<CountryCode> country(@Nullable String code) {
        return Optional.ofNullable(code).map(CountryCode::new);
    }

    private static Set<Role> roles(String[] names) {
        return Stream.of(names).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static Set<AgencyId> networks(String kind, UUID agency, UUID[] ofCountry) {
        Stream<UUID> itself = Stream.of(agency).filter(id -> kind.equals("REGIONAL_NETWORK"));
        return Stream.concat(itself, Stream.of(ofCountry)).map(AgencyId::new).collect(Collectors.toSet());
    }

    private record Held(
            AgencyId agency,
            Texts name,
            Optional<CountryCode> country,
            Set<Role> roles,
            Set<AgencyId> networks,
            boolean deputy) {

        /** The first is one’s own, if any is. */
        Held and(Held more) {
            Set<Role> both = new HashSet<>(roles);
            both.addAll(more.roles());
            return new Held(agency, name, country, both, networks, deputy);
        }
    }
}
