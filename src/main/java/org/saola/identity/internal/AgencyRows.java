package org.saola.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.saola.identity.Agency;
import org.saola.identity.AgencyKind;
import org.saola.identity.AgencyList;
import org.saola.identity.AgencyNames;
import org.saola.identity.AgencyQuery;
import org.saola.identity.RegisterAgency;
import org.saola.kernel.AgencyId;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of agencies and of the members of networks. */
@Repository
class AgencyRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COLUMNS = """
            select a.id, a.kind, a.country, a.name::text as name, a.short_name, a.contact_email, a.status, a.fictional,
              a.version, array(select n.country from identity.network_member n where n.network = a.id) as members""";

    private final JdbcClient jdbc;

    AgencyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AgencyList list(AgencyQuery query) {
        AtomicLong total = new AtomicLong();
        List<Agency> found = jdbc.sql(COLUMNS + """
                , count(*) over () as total from identity.agency a
                where (:country = '' or a.country = :country) and (:kind = '' or a.kind = :kind)
                  and position(lower(:words) in lower(a.name::text || ' ' || a.short_name)) > 0
                order by lower(a.name ->> 'en'), a.id limit :size offset :offset""")
                .param("country", query.country().map(CountryCode::value).orElse(""))
                .param("kind", query.kind().map(AgencyKind::name).orElse(""))
                .param("words", query.words())
                .param("size", query.size())
                .param("offset", (query.page() - 1L) * query.size())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return agency(row);
                })
                .list();
        return new AgencyList(found, total.get());
    }

    Optional<Agency> find(AgencyId id) {
        return jdbc.sql(COLUMNS + " from identity.agency a where a.id = :id")
                .param("id", id.value())
                .query((row, number) -> agency(row))
                .optional();
    }

    void add(AgencyId id, RegisterAgency agency) {
        jdbc.sql("""
                insert into identity.agency (id, kind, country, name, short_name, contact_email)
                values (:id, :kind, :country, :name::jsonb, :short, :email)""")
                .param("id", id.value())
                .param("kind", agency.kind().name())
                .param("country", agency.country().map(CountryCode::value).orElse(null))
                .param("name", JSON.writeValueAsString(agency.names().name()))
                .param("short", agency.names().shortName())
                .param("email", agency.names().contactEmail())
                .update();
        addMembers(id, agency.names().members());
    }

    /** Returns whether it was still the version that was shown. */
    boolean change(AgencyId id, AgencyNames names, long version) {
        int changed = jdbc.sql("""
                update identity.agency set name = :name::jsonb, short_name = :short, contact_email = :email,
                  version = version + 1 where id = :id and version = :version""")
                .param("id", id.value())
                .param("name", JSON.writeValueAsString(names.name()))
                .param("short", names.shortName())
                .param("email", names.contactEmail())
                .param("version", version)
                .update();
        jdbc.sql("delete from identity.network_member where network = :id and :changed = 1")
                .param("id", id.value())
                .param("changed", changed)
                .update();
        if (changed == 1) {
            addMembers(id, names.members());
        }
        return changed == 1;
    }

    boolean setStatus(AgencyId id, String status, long version) {
        return jdbc.sql("""
                update identity.agency set status = :status, version = version + 1
                where id = :id and version = :version""")
                        .param("id", id.value())
                        .param("status", status)
                        .param("version", version)
                        .update()
                == 1;
    }

    private void addMembers(AgencyId network, Set<CountryCode> members) {
        members.forEach(country -> jdbc.sql("insert into identity.network_member values (:network, :country)")
                .param("network", network.value())
                .param("country", country.value())
                .update());
    }

    private static Agency agency(ResultSet row) throws SQLException {
        return new Agency(
                new AgencyId(row.getObject("id", UUID.class)),
                AgencyKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("country")).map(CountryCode::new),
                JSON.readValue(row.getString("name"), Texts.class),
                row.getString("short_name"),
                row.getString("contact_email"),
                Arrays.stream((String[]) row.getArray("members").getArray())
                        .map(CountryCode::new)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("status").equals("SUSPENDED"),
                row.getBoolean("fictional"),
                row.getLong("version"));
    }
}
