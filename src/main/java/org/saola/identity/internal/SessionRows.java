package org.saola.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Factor;
import org.saola.kernel.Identified;
import org.saola.kernel.PersonId;
import org.saola.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of sessions; to be used where the house looks. Time is that of the database. */
@Repository
class SessionRows {

    private static final Duration LONGEST_ASKING = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final SignInSettings settings;

    SessionRows(JdbcClient jdbc, SignInSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Opens one with a new secret; until its person is signed in it lasts only as long as a question may stay open. */
    OpenSession open(Optional<PersonId> person, Set<Factor> factors, Optional<AgencyId> actingFor, Client client) {
        OpenSession session = new OpenSession(Uuid7.next(), Secret.next(), person, Set.copyOf(factors), actingFor);
        jdbc.sql("""
                insert into identity.session (token_hash, id, person, factors, acting_for, expires_at, address, device)
                values (:token, :id, :person, string_to_array(:factors, ','), :acting,
                  now() + make_interval(secs => :seconds), :address, :device)""")
                .param("token", Secret.hash(session.token()))
                .param("id", session.id())
                .param("person", value(person))
                .param("factors", text(factors))
                .param("acting", value(actingFor))
                .param("seconds", seconds(session.isSignedIn() ? settings.longest() : LONGEST_ASKING))
                .param("address", client.address())
                .param("device", client.device())
                .update();
        return session;
    }

    Optional<OpenSession> find(String token) {
        return jdbc.sql("""
                select id, person, factors, acting_for from identity.session
                where token_hash = :token and expires_at > now() and seen_at > now() - make_interval(secs => :idle)""")
                .param("token", Secret.hash(token))
                .param("idle", seconds(settings.idle()))
                .query((row, number) -> session(row, token))
                .optional();
    }

    /** Notes that it is in use; whether it was last noted more than a minute ago. */
    void touch(OpenSession session) {
        jdbc.sql("update identity.session set seen_at = now() where id = :id and seen_at < now() - interval '1 minute'")
                .param("id", session.id())
                .update();
    }

    void actFor(OpenSession session, AgencyId agency) {
        jdbc.sql("update identity.session set acting_for = :agency where id = :id")
                .param("agency", agency.value())
                .param("id", session.id())
                .update();
    }

    void end(UUID id) {
        jdbc.sql("delete from identity.session where id = :id").param("id", id).update();
    }

    /** Ends one of a person. Returns how many there were. */
    int end(PersonId person, UUID id) {
        return jdbc.sql("delete from identity.session where id = :id and person = :person")
                .param("id", id)
                .param("person", person.value())
                .update();
    }

    /** Ends those of a person, but for one where it is given. Returns how many there were. */
    int endAll(PersonId person, Optional<UUID> except) {
        return jdbc.sql("delete from identity.session where person = :person and id is distinct from :except")
                .param("person", person.value())
                .param("except", except.orElse(null))
                .update();
    }

    /** Nobody can enter with them any more; they would only tell who was where. */
    void forgetExpired() {
        jdbc.sql("""
                delete from identity.session
                where expires_at < now() or seen_at < now() - make_interval(secs => :idle)""").param("idle", seconds(settings.idle())).update();
    }

    /** Keeps what was asked, in the place of what was asked before. */
    void ask(OpenSession session, String json) {
        jdbc.sql("update identity.session set asked = :asked::jsonb where id = :id")
                .param("asked", json)
                .param("id", session.id())
                .update();
    }

    /** Takes what was asked: each question is answered once. */
    Optional<String> takeAsked(OpenSession session) {
        return jdbc.sql("""
                with before as (select id, asked from identity.session where id = :id for update)
                update identity.session now set asked = null from before where now.id = before.id
                returning before.asked::text""")
                .param("id", session.id())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(asked -> asked);
    }

    private static OpenSession session(ResultSet row, String token) throws SQLException {
        return new OpenSession(
                row.getObject("id", UUID.class),
                token,
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                Arrays.stream((String[]) row.getArray("factors").getArray())
                        .map(Factor::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(row.getObject("acting_for", UUID.class)).map(AgencyId::new));
    }

    private static @Nullable UUID value(Optional<? extends Identified> id) {
        return id.map(Identified::value).orElse(null);
    }

    private static String text(Set<Factor> factors) {
        return factors.stream().map(Factor::name).collect(Collectors.joining(","));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
