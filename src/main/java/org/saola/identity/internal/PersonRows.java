package org.saola.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sign-in reads of people; to be used where the house looks. */
@Repository
class PersonRows {

    /** To whom and how something is written. */
    record Writable(PersonId person, String name, EmailAddress email, Language language) {}

    /** An account as it is knocked at; @param hash of the password; empty where none is set */
    record Knocked(PersonId person, Optional<String> hash) {}

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Knocked> knocked(String email) {
        return jdbc.sql("""
                select p.id, w.hash from identity.person p left join identity.password w on w.person = p.id
                where lower(p.email) = lower(:email) and p.status = 'ACTIVE'""").param("email", email).query(PersonRows::knocked).optional();
    }

    Optional<Knocked> knocked(PersonId person) {
        return jdbc.sql("select person as id, hash from identity.password where person = :person")
                .param("person", person.value())
                .query(PersonRows::knocked)
                .optional();
    }

    Optional<Writable> writable(PersonId person) {
        return jdbc.sql("select id, name, email, language from identity.person where id = :id and status = 'ACTIVE'")
                .param("id", person.value())
                .query(PersonRows::writable)
                .optional()
                .flatMap(found -> found);
    }

    private static Knocked knocked(ResultSet row, int number) throws SQLException {
        return new Knocked(new PersonId(row.getObject("id", UUID.class)), Optional.ofNullable(row.getString("hash")));
    }

    private static Optional<Writable> writable(ResultSet row, int number) throws SQLException {
        PersonId person = new PersonId(row.getObject("id", UUID.class));
        String name = row.getString("name");
        Language language = new Language(row.getString("language"));
        return EmailAddress.parse(row.getString("email")).map(email -> new Writable(person, name, email, language));
    }
}
