package org.saola.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes people for tests, each of an agency of their own unless told otherwise. */
public final class TestPeople {

    /** One that no rule refuses. */
    public static final String PASSWORD = "otter vellum quarry sleet";

    private static final Viewer HOUSE = Viewer.House.at("test.people");

    /** @param email by which they sign in, different for each */
    public record TestPerson(PersonId id, AgencyId agency, String email) {}

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Credentials credentials;

    public TestPeople(ApplicationContext program) {
        this.transactions = program.getBean(Transactions.class);
        this.jdbc = program.getBean(JdbcClient.class);
        this.credentials = program.getBean(Credentials.class);
    }

    public TestPerson person(String name, Role... roles) {
        return person(name, agency(), roles);
    }

    public TestPerson person(String name, AgencyId agency, Role... roles) {
        PersonId id = PersonId.next();
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "."
                + id.value().toString().substring(24) + "@saola.example";
        transactions.write(HOUSE, () -> {
            jdbc.sql("insert into identity.person (id, name, email) values (:id, :name, :email)")
                    .param("id", id.value())
                    .param("name", name)
                    .param("email", email)
                    .update();
        });
        TestPerson person = new TestPerson(id, agency, email);
        join(person, agency, roles);
        return person;
    }

    public void join(TestPerson person, AgencyId agency, Role... roles) {
        transactions.write(HOUSE, () -> {
            jdbc.sql(
                            "insert into identity.membership (person, agency, roles) values (:person, :agency, string_to_array(:roles, ','))")
                    .param("person", person.id().value())
                    .param("agency", agency.value())
                    .param("roles", Arrays.stream(roles).map(Role::name).collect(Collectors.joining(",")))
                    .update();
        });
    }

    public void leave(TestPerson person) {
        transactions.write(HOUSE, () -> {
            jdbc.sql("update identity.membership set ended_at = now() where person = :person and ended_at is null")
                    .param("person", person.id().value())
                    .update();
        });
    }

    public TestPerson withPassword(TestPerson person) {
        credentials.setPassword(HOUSE, person.id(), PASSWORD);
        return person;
    }

    public AgencyId agency() {
        AgencyId id = AgencyId.next();
        transactions.write(HOUSE, () -> {
            jdbc.sql(
                            "insert into identity.agency (id, kind, country, name, fictional) values (:id, 'CUSTOMS', 'KE', jsonb_build_object('en', :name::text), true)")
                    .param("id", id.value())
                    .param("name", "Customs " + id.value().toString().substring(24))
                    .update();
        });
        return id;
    }
}
