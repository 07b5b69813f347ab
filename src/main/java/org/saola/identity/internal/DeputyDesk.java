package org.saola.identity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.Colleague;
import org.saola.identity.Deputies;
import org.saola.identity.People;
import org.saola.identity.PeopleDeed;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Uuid7;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Names deputies, and ends what they stand in for. */
@Service
class DeputyDesk implements Deputies {

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Keepers keepers;
    private final People people;
    private final Trail trail;
    private final Clock clock = Clock.systemUTC();

    DeputyDesk(Transactions transactions, JdbcClient jdbc, Keepers keepers, People people, Trail trail) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.keepers = keepers;
        this.people = people;
        this.trail = trail;
    }

    @Override
    public List<Shown> of(Viewer viewer, AgencyId agency) {
        if (people.of(viewer, agency).isEmpty()) {
            return List.of();
        }
        return transactions.read(
                viewer,
                () -> jdbc.sql("""
                select d.id, d.person, p.name as person_name, s.name as deputy_name, d.first_day, d.last_day
                from identity.deputy d join identity.person p on p.id = d.person join identity.person s on s.id = d.deputy
                where d.agency = :agency and d.ended_at is null and d.last_day >= :today
                order by d.first_day, d.id""")
                        .param("agency", agency.value())
                        .param("today", LocalDate.now(clock))
                        .query((row, number) -> new Shown(
                                row.getObject("id", UUID.class),
                                new PersonId(row.getObject("person", UUID.class)),
                                row.getString("person_name"),
                                row.getString("deputy_name"),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)))
                        .list());
    }

    @Override
    public void name(Viewer viewer, Name name) {
        keepers.require(viewer, name.agency(), PeopleDeed.DEPUTY_NAMED);
        checkDays(name);
        Colleague person = people.find(viewer, name.agency(), name.person());
        people.find(viewer, name.agency(), name.deputy());
        // Roles that the viewer may not give do not come to anybody this way either.
        if (name.person().equals(name.deputy())
                || person.roles().contains(Role.PLATFORM_ADMINISTRATOR)
                || !people.givable(viewer, name.agency()).containsAll(person.roles())) {
            throw new ProblemException.RuleBroken(PeopleProblem.DEPUTY_WRONG, "deputy");
        }
        UUID id = Uuid7.next();
        transactions.write(viewer, () -> {
            jdbc.sql("""
                    insert into identity.deputy (id, agency, person, deputy, first_day, last_day)
                    values (:id, :agency, :person, :deputy, :first, :last)""")
                    .param("id", id)
                    .param("agency", name.agency().value())
                    .param("person", name.person().value())
                    .param("deputy", name.deputy().value())
                    .param("first", name.first())
                    .param("last", name.last())
                    .update();
            trail.write(
                    viewer,
                    Deed.done(
                                    PeopleDeed.DEPUTY_NAMED.action(),
                                    "identity.person",
                                    name.deputy().value())
                            .with("for", name.person().value())
                            .with("agency", name.agency().value())
                            .with("first", name.first())
                            .with("last", name.last()));
        });
    }

    @Override
    public void end(Viewer viewer, AgencyId agency, UUID id) {
        keepers.require(viewer, agency, PeopleDeed.DEPUTY_ENDED);
        transactions.write(viewer, () -> {
            int ended = jdbc.sql("""
                    update identity.deputy set ended_at = now()
                    where id = :id and agency = :agency and ended_at is null""")
                    .param("id", id)
                    .param("agency", agency.value())
                    .update();
            if (ended == 0) {
                throw new ProblemException.NotFound(PeopleProblem.DEPUTY_UNKNOWN);
            }
            trail.write(viewer, Deed.done(PeopleDeed.DEPUTY_ENDED.action(), "identity.deputy", id));
        });
    }

    private void checkDays(Name name) {
        if (name.last().isBefore(name.first())
                || name.last().isBefore(LocalDate.now(clock))
                || ChronoUnit.DAYS.between(name.first(), name.last()) >= LONGEST) {
            throw new ProblemException.RuleBroken(PeopleProblem.DAYS_WRONG, "last", LONGEST);
        }
    }
}
