package org.saola.identity.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.AgencyKind;
import org.saola.identity.BeginHouse;
import org.saola.identity.Credentials;
import org.saola.identity.FirstAdministrator;
import org.saola.identity.PeopleDeed;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Language;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Texts;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Makes the link of the first administrator, and takes it once. */
@Service
class FirstLinks implements FirstAdministrator {

    private static final String TASK = "identity.first";

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final NewPeople people;
    private final Credentials credentials;
    private final Trail trail;

    FirstLinks(Transactions transactions, JdbcClient jdbc, NewPeople people, Credentials credentials, Trail trail) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.people = people;
        this.credentials = credentials;
        this.trail = trail;
    }

    /** Makes a new link and voids all before; nothing once anybody has an account. */
    Optional<String> next() {
        return transactions.write(Viewer.House.at(TASK), () -> {
            jdbc.sql("delete from identity.first_link where used_at is null").update();
            if (somebodyIsThere()) {
                return Optional.<String>empty();
            }
            String token = Secret.next();
            jdbc.sql("insert into identity.first_link (token_hash) values (:hash)")
                    .param("hash", Secret.hash(token))
                    .update();
            return Optional.of(token);
        });
    }

    @Override
    public boolean opens(Viewer viewer, String token) {
        return transactions.read(
                HouseWork.of(TASK, viewer),
                () -> jdbc.sql("select count(*) from identity.first_link where token_hash = :hash and used_at is null")
                                        .param("hash", Secret.hash(token))
                                        .query(Long.class)
                                        .single()
                                == 1
                        && !somebodyIsThere());
    }

    @Override
    public PersonId begin(Viewer viewer, String token, BeginHouse house) {
        PersonId person = PersonId.next();
        transactions.write(HouseWork.of(TASK, viewer), () -> {
            // The row stays locked until the commit: who comes second waits, and then finds it used.
            int taken = jdbc.sql(
                            "update identity.first_link set used_at = now() where token_hash = :hash and used_at is null")
                    .param("hash", Secret.hash(token))
                    .update();
            if (taken == 0 || somebodyIsThere()) {
                throw new ProblemException.NotFound(PeopleProblem.LINK_VOID);
            }
            AgencyId agency = AgencyId.next();
            people.add(new NewPeople.NewAgency(
                    agency,
                    AgencyKind.PLATFORM_OPERATOR,
                    null,
                    new Texts(Map.of(Language.EN, house.organisation())),
                    false));
            people.add(person, house.name(), house.email(), house.language());
            people.join(person, agency, List.of(Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR));
            credentials.setPassword(HouseWork.of(TASK, viewer), person, house.password());
            trail.write(
                    HouseWork.of(TASK, viewer),
                    Deed.done(PeopleDeed.HOUSE_BEGUN.action(), "identity.agency", agency.value())
                            .with("person", person.value()));
        });
        return person;
    }

    /** The people of a demonstration are nobody: who goes on with its data folder must still be able to come in. */
    private boolean somebodyIsThere() {
        return jdbc.sql("select exists (select from identity.person where id not in (:fictional))")
                .param("fictional", DemoPeople.ids())
                .query(Boolean.class)
                .single();
    }
}
