package org.saola.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.Credentials;
import org.saola.identity.PeopleDeed;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.saola.post.Letters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a person out of every row that names them, here and in the post; rooms above hear of it by {@code PersonErased}.
 * Whoever calls is within a transaction of the house.
 *
 * <p>An agency keeps what is its own: that it applied, and why. Where that text names the person, the name goes.
 */
@Component
class PersonErasure {

    /** What stands where a name or an address stood in a text. */
    private static final String GONE = "…";

    private record Known(String name, String email) {}

    private final JdbcClient jdbc;
    private final Credentials credentials;
    private final Letters letters;
    private final Trail trail;

    PersonErasure(JdbcClient jdbc, Credentials credentials, Letters letters, Trail trail) {
        this.jdbc = jdbc;
        this.credentials = credentials;
        this.letters = letters;
        this.trail = trail;
    }

    /** Returns whether there was somebody to erase. */
    boolean erase(Viewer viewer, Viewer.House house, PersonId person) {
        Optional<Known> known = jdbc.sql(
                        "select name, email from identity.person where id = :id and status <> 'ERASED' for update")
                .param("id", person.value())
                .query((row, number) -> new Known(row.getString("name"), row.getString("email")))
                .optional();
        known.ifPresent(found -> {
            credentials.forget(viewer, person);
            clearInvitations(found);
            clearApplications(viewer, found);
            jdbc.sql(
                            "update identity.agency set contact_email = '', version = version + 1 where lower(contact_email) = lower(:email)")
                    .param("email", found.email())
                    .update();
            clearPerson(person);
            EmailAddress.parse(found.email()).ifPresent(address -> letters.forget(house, address));
        });
        return known.isPresent();
    }

    private void clearPerson(PersonId person) {
        for (String clear : List.of(
                "update identity.person set name = '', email = '', language = 'en', status = 'ERASED', version = version + 1 where id = :id",
                "update identity.membership set ended_at = now() where person = :id and ended_at is null",
                "update identity.deputy set ended_at = now() where :id in (person, deputy) and ended_at is null")) {
            jdbc.sql(clear).param("id", person.value()).update();
        }
    }

    private void clearInvitations(Known known) {
        jdbc.sql("""
                update identity.invitation set name = '', email = '',
                  withdrawn_at = case when used_at is null then coalesce(withdrawn_at, now()) else withdrawn_at end
                where lower(email) = lower(:email)""").param("email", known.email()).update();
    }

    /** One that was not decided cannot be any more: nobody is left who would be the first administrator. */
    private void clearApplications(Viewer viewer, Known known) {
        jdbc.sql("""
                delete from identity.application
                where lower(first_email) = lower(:email) and status in ('UNCONFIRMED', 'WAITING') returning id""")
                .param("email", known.email())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .forEach(id -> trail.write(
                        viewer, Deed.done(PeopleDeed.APPLICATION_FORGOTTEN.action(), "identity.application", id)));
        jdbc.sql(
                        "update identity.application set first_name = '', first_email = '' where lower(first_email) = lower(:email)")
                .param("email", known.email())
                .update();
        jdbc.sql("""
                update identity.application
                set contact = contact || '{"name": "", "post": "", "email": "", "telephone": ""}'
                where lower(contact ->> 'email') = lower(:email) or lower(contact ->> 'name') = lower(:name)""").param("email", known.email()).param("name", known.name()).update();
        for (String words : List.of(known.email(), known.name())) {
            jdbc.sql("""
                    update identity.application set why = regexp_replace(why, :words, :gone, 'gi'),
                      verified = regexp_replace(verified, :words, :gone, 'gi'), reason = regexp_replace(reason, :words, :gone, 'gi')
                    where concat_ws(' ', why, verified, reason) ~* :words""").param("words", literally(words)).param("gone", GONE).update();
        }
    }

    /** As a pattern of PostgreSQL that means these letters; whole words alone, or “Li” would go from “Lima”. */
    private static String literally(String words) {
        return "(?<!\\w)" + words.replaceAll("([^\\p{L}\\p{M}\\p{N} ])", "\\\\$1") + "(?!\\w)";
    }
}
