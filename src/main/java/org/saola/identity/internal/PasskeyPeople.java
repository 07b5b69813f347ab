package org.saola.identity.internal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/**
 * People as authenticators know them; to be used where the house looks.
 *
 * <p>What Spring Security calls a user name is the id of the person here. Authenticators show the address for mail.
 */
@Repository
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    PasskeyPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the person a handle where they have none yet. */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String person) {
        UUID id = UUID.fromString(person);
        jdbc.sql("insert into identity.passkey_user (person, handle) values (:person, :handle) on conflict do nothing")
                .param("person", id)
                .param("handle", Bytes.random().getBytes())
                .update();
        return jdbc.sql("""
                select p.name, p.email, u.handle from identity.person p join identity.passkey_user u on u.person = p.id
                where p.id = :person""")
                .param("person", id)
                .query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .name(row.getString("email"))
                        .displayName(row.getString("name"))
                        .id(new Bytes(row.getBytes("handle")))
                        .build())
                .single();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return person(handle)
                .map(person -> findByUsername(person.value().toString()))
                .orElse(null);
    }

    Optional<PersonId> person(Bytes handle) {
        return jdbc.sql("select person from identity.passkey_user where handle = :handle")
                .param("handle", handle.getBytes())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Never asked for: {@link #findByUsername} makes what is missing. */
    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException("people are known already");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("people are forgotten by Credentials");
    }
}
