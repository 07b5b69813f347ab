package org.saola.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saola.identity.Passkeys;
import org.saola.kernel.PersonId;
import org.saola.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The table of passkeys, as Spring Security wants to use it; to be used where the house looks. */
@Repository
class PasskeyRows implements UserCredentialRepository {

    private static final String SELECT = """
            select k.*, u.handle from identity.passkey k join identity.passkey_user u on u.person = k.person
            """;

    private final JdbcClient jdbc;

    PasskeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps one that was made or used.
     *
     * @throws PasskeyCopied if its counter did not go on: the same key signs somewhere else. Keys that several devices share
     *     on purpose have no counter and always say 0 (Web Authentication, section 6.1.1)
     */
    @Override
    public void save(CredentialRecord passkey) {
        if (owner(passkey.getCredentialId()).isEmpty()) {
            insert(passkey);
            return;
        }
        int used = jdbc.sql("""
                update identity.passkey set signature_count = :count, backed_up = :backed, last_used_at = now()
                where credential = :credential and (signature_count < :count or signature_count = 0 and :count = 0)""")
                .param("count", passkey.getSignatureCount())
                .param("backed", passkey.isBackupState())
                .param("credential", passkey.getCredentialId().getBytes())
                .update();
        if (used == 0) {
            throw new PasskeyCopied();
        }
    }

    private void insert(CredentialRecord passkey) {
        jdbc.sql("""
                insert into identity.passkey (id, person, name, credential, public_key, signature_count, transports,
                  attestation, backup_eligible, backed_up)
                select :id, person, :name, :credential, :key, :count, string_to_array(:transports, ','),
                  :attestation, :eligible, :backed
                from identity.passkey_user where handle = :handle""")
                .param("id", Uuid7.next())
                .param("name", passkey.getLabel())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackupState())
                .param("handle", passkey.getUserEntityUserId().getBytes())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(SELECT + "where k.credential = :credential for update of k")
                .param("credential", credential.getBytes())
                .query(PasskeyRows::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(SELECT + "where u.handle = :handle")
                .param("handle", handle.getBytes())
                .query(PasskeyRows::passkey)
                .list();
    }

    /** Never asked for: people remove their own by {@link #remove}. */
    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("a passkey is removed by its person");
    }

    Optional<PersonId> owner(Bytes credential) {
        return jdbc.sql("select person from identity.passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    List<Passkeys.Shown> shown(PersonId person) {
        return jdbc.sql("""
                select id, name, added_at, last_used_at from identity.passkey where person = :person order by added_at""")
                .param("person", person.value())
                .query((row, number) -> new Passkeys.Shown(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    int remove(PersonId person, UUID id) {
        return jdbc.sql("delete from identity.passkey where person = :person and id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(true)
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("name"))
                .build();
    }
}
