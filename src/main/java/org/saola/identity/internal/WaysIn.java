package org.saola.identity.internal;

import java.util.List;
import org.saola.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what people can sign in; to be used where the house looks. */
@Component
class WaysIn {

    private final JdbcClient jdbc;
    private final List<String> issuers;

    WaysIn(JdbcClient jdbc, OidcSettings providers) {
        this.jdbc = jdbc;
        // One that the operator took away lets nobody in. None is an issuer for sure, and keeps the list from being
        // empty.
        this.issuers = providers.oidc().isEmpty()
                ? List.of("")
                : providers.oidc().values().stream().map(OidcProvider::issuer).toList();
    }

    /** Whether anything is left by which the person can sign in. */
    boolean any(PersonId person) {
        return jdbc.sql("""
                select exists (select from identity.password where person = :person)
                  or exists (select from identity.passkey where person = :person)
                  or exists (select from identity.linked_identity where person = :person and issuer in (:issuers))""")
                .param("person", person.value())
                .param("issuers", issuers)
                .query(Boolean.class)
                .single();
    }
}
