package org.saola.identity.internal;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saola.identity.AgencyKind;
import org.saola.kernel.AgencyId;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Adds agencies, people and memberships; to be used where the house looks, after a front door has decided. */
@Repository
class NewPeople {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    NewPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param country its code; null for organisations of no country */
    record NewAgency(AgencyId id, AgencyKind kind, @Nullable String country, Texts name, boolean fictional) {}

    /** Returns whether it was not there yet. */
    boolean add(NewAgency agency) {
        return jdbc.sql("""
                insert into identity.agency (id, kind, country, name, fictional)
                values (:id, :kind, :country, :name::jsonb, :fictional) on conflict (id) do nothing""")
                        .param("id", agency.id().value())
                        .param("kind", agency.kind().name())
                        .param("country", agency.country())
                        .param("name", JSON.writeValueAsString(agency.name()))
                        .param("fictional", agency.fictional())
                        .update()
                > 0;
    }

    void addMembers(AgencyId network, Collection<String> countries) {
        countries.forEach(country -> jdbc.sql("""
                insert into identity.network_member (network, country) values (:network, :country)
                on conflict do nothing""")
                .params(Map.of("network", network.value(), "country", country))
                .update());
    }

    /** Returns whether it was not there yet, by id. */
    boolean add(PersonId id, String name, EmailAddress email, Language language) {
        return jdbc.sql("""
                insert into identity.person (id, name, email, language) values (:id, :name, :email, :language)
                on conflict (id) do nothing""")
                        .param("id", id.value())
                        .param("name", name)
                        .param("email", email.value())
                        .param("language", language.code())
                        .update()
                > 0;
    }

    /** For who is fictional: others choose their name themselves. */
    void call(PersonId id, String name, Language language) {
        jdbc.sql("update identity.person set name = :name, language = :language where id = :id")
                .param("id", id.value())
                .param("name", name)
                .param("language", language.code())
                .update();
    }

    void join(PersonId person, AgencyId agency, Collection<Role> roles) {
        jdbc.sql("""
                insert into identity.membership (person, agency, roles)
                values (:person, :agency, string_to_array(:roles, ','))""")
                .param("person", person.value())
                .param("agency", agency.value())
                .param("roles", words(roles))
                .update();
    }

    static String words(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    /** An id that is the same at every start, for what is made by a name. */
    static UUID fixed(String name) {
        return UUID.nameUUIDFromBytes(("saola " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
