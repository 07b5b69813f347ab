package org.saola.identity.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the tokens of programs; to be used where the house looks. */
@Repository
class TokenRows {

    /** A token that is valid at the moment. */
    record Open(UUID id, PersonId person, AgencyId agency, Set<String> scopes) {}

    private final JdbcClient jdbc;

    TokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Open> find(byte[] hash) {
        return jdbc.sql("""
                select id, person, agency, scopes from identity.api_token where token_hash = :hash and expires_at > now()""")
                .param("hash", hash)
                .query((row, number) -> new Open(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        new AgencyId(row.getObject("agency", UUID.class)),
                        Arrays.stream((String[]) row.getArray("scopes").getArray())
                                .collect(Collectors.toUnmodifiableSet())))
                .optional();
    }

    /** Notes that it is in use, once a minute at most. */
    void touch(Open token) {
        jdbc.sql("""
                update identity.api_token set last_used_at = now()
                where id = :id and (last_used_at is null or last_used_at < now() - interval '1 minute')""").param("id", token.id()).update();
    }
}
