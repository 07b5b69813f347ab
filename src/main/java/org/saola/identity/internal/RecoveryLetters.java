package org.saola.identity.internal;

import java.util.List;
import java.util.UUID;
import org.saola.identity.RecoveryAsked;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.saola.post.Letter;
import org.saola.post.LetterTemplate;
import org.saola.post.Post;
import org.saola.store.PublicAddress;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who may decide a recovery that one waits, and no more. After the commit, so that whoever asks cannot measure
 * by the time of the answer whether there is such an account, and how many keep its agency.
 */
@Component
class RecoveryLetters {

    private static final LetterTemplate LETTER = LetterTemplate.service("identity.mail.recovery-waits.");
    private static final Viewer.House HOUSE = Viewer.House.at("identity.recovery");

    /** Keepers of the person’s agencies; where there is no other, or the person keeps the house, those who keep the house. */
    private static final String DECIDERS = """
            with own as (select agency, roles from identity.membership where person = :person and ended_at is null),
            keeper as (
              select p.id, m.roles, m.agency in (select agency from own) as near from identity.membership m
              join identity.person p on p.id = m.person and p.status = 'ACTIVE'
              where m.ended_at is null and p.id <> :person),
            chosen as (
              select id from keeper where near and 'AGENCY_ADMINISTRATOR' = any (roles)
                and not exists (select from own where 'PLATFORM_ADMINISTRATOR' = any (own.roles)))
            select id from chosen
            union
            select id from keeper where 'PLATFORM_ADMINISTRATOR' = any (roles) and not exists (select from chosen)""";

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final PersonRows people;
    private final Post post;
    private final PublicAddress address;

    RecoveryLetters(Transactions transactions, JdbcClient jdbc, PersonRows people, Post post, PublicAddress address) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.people = people;
        this.post = post;
        this.address = address;
    }

    @ApplicationModuleListener
    void on(RecoveryAsked asked) {
        transactions.write(
                HOUSE,
                () -> deciders(asked.person()).stream()
                        .flatMap(decider -> people.writable(decider).stream())
                        .forEach(known -> post.send(Letter.of(
                                LETTER, known.email(), known.language(), address.link("/admin/recoveries")))));
    }

    private List<PersonId> deciders(PersonId person) {
        return jdbc.sql(DECIDERS)
                .param("person", person.value())
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }
}
