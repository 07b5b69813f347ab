package org.saola.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saola.identity.AgencyKind;
import org.saola.identity.Application;
import org.saola.identity.ApplicationId;
import org.saola.identity.ApplicationStatus;
import org.saola.identity.FileApplication;
import org.saola.identity.OfficialContact;
import org.saola.kernel.AgencyId;
import org.saola.kernel.CountryCode;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of applications. Time is that of the database. */
@Repository
class ApplicationRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COLUMNS = """
            select id, kind, country, name::text as name, contact::text as contact, why, first_name, first_email, language,
              status, filed_by, filed_at, verified, reason, agency, version from identity.application""";

    /** Stands for an address that was erased; by RFC 6761 no mail can go to it. */
    private static final EmailAddress NO_ADDRESS = new EmailAddress("erased@erased.invalid");

    /** @param filedBy who was signed in when it was filed */
    record Kept(Application application, Optional<UUID> filedBy) {}

    private final JdbcClient jdbc;

    ApplicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApplicationId id, FileApplication filed, String token, @Nullable UUID by) {
        jdbc.sql("""
                insert into identity.application (id, kind, country, name, contact, why, first_name, first_email, language,
                  status, token_hash, filed_by)
                values (:id, :kind, :country, :name::jsonb, :contact::jsonb, :why, :first, :email, :language,
                  'UNCONFIRMED', :hash, :by)""")
                .param("id", id.value())
                .param("kind", filed.kind().name())
                .param("country", filed.country().map(CountryCode::value).orElse(null))
                .param("name", JSON.writeValueAsString(filed.name()))
                .param("contact", JSON.writeValueAsString(filed.contact()))
                .param("why", filed.why())
                .param("first", filed.firstName())
                .param("email", filed.firstEmail().value())
                .param("language", filed.language().code())
                .param("hash", Secret.hash(token))
                .param("by", by)
                .update();
    }

    /** What was never confirmed is forgotten: it tells of people who may have wanted nothing here. */
    void forgetUnconfirmed(Duration after) {
        jdbc.sql("""
                delete from identity.application
                where status = 'UNCONFIRMED' and filed_at < now() - make_interval(secs => :seconds)""").param("seconds", after.toSeconds()).update();
    }

    Optional<UUID> confirm(String token, ApplicationStatus to, Duration within) {
        return jdbc.sql("""
                update identity.application set status = :to, version = version + 1
                where token_hash = :hash and status = 'UNCONFIRMED' and filed_at > now() - make_interval(secs => :seconds)
                returning id""")
                .param("to", to.name())
                .param("hash", Secret.hash(token))
                .param("seconds", within.toSeconds())
                .query(UUID.class)
                .optional();
    }

    List<Kept> list() {
        return jdbc.sql(COLUMNS + """
                 order by status <> 'WAITING', case when status = 'WAITING' then filed_at end, decided_at desc, id
                limit 200""").query((row, number) -> kept(row)).list();
    }

    Optional<Kept> find(ApplicationId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query((row, number) -> kept(row))
                .optional();
    }

    /** Decides it, where nobody has yet: of two at once, the second waits for the first and then finds it decided. */
    boolean decide(ApplicationId id, long version, ApplicationStatus to, String verified, String reason, UUID by) {
        return jdbc.sql("""
                update identity.application set status = :to, verified = :verified, reason = :reason, decided_by = :by,
                  decided_at = now(), version = version + 1
                where id = :id and version = :version and status = 'WAITING'""")
                        .param("to", to.name())
                        .param("verified", verified)
                        .param("reason", reason)
                        .param("by", by)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void become(ApplicationId id, AgencyId agency) {
        jdbc.sql("update identity.application set agency = :agency where id = :id")
                .param("agency", agency.value())
                .param("id", id.value())
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        FileApplication filed = new FileApplication(
                AgencyKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("country")).map(CountryCode::new),
                JSON.readValue(row.getString("name"), Texts.class),
                JSON.readValue(row.getString("contact"), OfficialContact.class),
                row.getString("why"),
                row.getString("first_name"),
                EmailAddress.parse(row.getString("first_email")).orElse(NO_ADDRESS),
                new Language(row.getString("language")));
        return new Kept(
                new Application(
                        new ApplicationId(row.getObject("id", UUID.class)),
                        filed,
                        ApplicationStatus.valueOf(row.getString("status")),
                        row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                        row.getString("verified"),
                        row.getString("reason"),
                        Optional.ofNullable(row.getObject("agency", UUID.class)).map(AgencyId::new),
                        false,
                        row.getLong("version")),
                Optional.ofNullable(row.getObject("filed_by", UUID.class)));
    }
}
