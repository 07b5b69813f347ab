package org.saola.identity.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.Colleague;
import org.saola.identity.People;
import org.saola.identity.PeopleDeed;
import org.saola.identity.PeopleProblem;
import org.saola.identity.PersonRemoved;
import org.saola.identity.RoleRules;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Keeps the people of agencies. */
@Service
class PeopleDesk implements People {

    private final Transactions transactions;
    private final AgencyPeople rows;
    private final Keepers keepers;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    PeopleDesk(
            Transactions transactions,
            AgencyPeople rows,
            Keepers keepers,
            Trail trail,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.rows = rows;
        this.keepers = keepers;
        this.trail = trail;
        this.events = events;
    }

    @Override
    public List<Colleague> of(Viewer viewer, AgencyId agency) {
        return sees(viewer, agency)
                ? transactions.read(viewer, () -> rows.members().of(agency))
                : List.of();
    }

    @Override
    public Colleague find(Viewer viewer, AgencyId agency, PersonId person) {
        return of(viewer, agency).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(PeopleDesk::unknown);
    }

    @Override
    public Set<Role> givable(Viewer viewer, AgencyId agency) {
        return keepers.keeps(viewer, agency)
                ? transactions
                        .read(viewer, () -> rows.kind(agency))
                        .map(kind -> RoleRules.givable(kind, keepers.keepsHouse(viewer)))
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public void changeRoles(Viewer viewer, AgencyId agency, PersonId person, Set<Role> roles, Instant since) {
        keepers.require(viewer, agency, PeopleDeed.ROLES_CHANGED);
        transactions.write(viewer, () -> {
            rows.members().lock(agency);
            Colleague before = find(viewer, agency, person);
            if (roles.isEmpty()) {
                throw new ProblemException.RuleBroken(PeopleProblem.ROLES_WRONG, "roles");
            }
            Set<Role> changed = new HashSet<>(roles);
            before.roles().forEach(role -> {
                if (!changed.remove(role)) {
                    changed.add(role);
                }
            });
            requireGivable(viewer, agency, changed);
            requireKept(viewer, agency, before, roles);
            if (!rows.members().end(person, agency, since)) {
                throw new ProblemException.Conflict(PeopleProblem.CHANGED_MEANWHILE);
            }
            rows.members().add(person, agency, roles);
            trail.write(viewer, deed(PeopleDeed.ROLES_CHANGED, agency, person).with("roles", NewPeople.words(roles)));
        });
    }

    @Override
    public void remove(Viewer viewer, AgencyId agency, PersonId person) {
        keepers.require(viewer, agency, PeopleDeed.PERSON_REMOVED);
        transactions.write(viewer, () -> {
            rows.members().lock(agency);
            Colleague before = find(viewer, agency, person);
            requireGivable(viewer, agency, before.roles());
            requireKept(viewer, agency, before, Set.of());
            if (!rows.members().end(person, agency, before.since())) {
                throw unknown();
            }
            rows.members().endDeputies(person, agency);
            transactions.write(
                    HouseWork.of("identity.session", viewer),
                    () -> rows.sessions().endAll(person, Optional.empty()));
            trail.write(viewer, deed(PeopleDeed.PERSON_REMOVED, agency, person));
            events.publishEvent(new PersonRemoved(person, agency, Instant.now()));
        });
    }

    /** Who may not give a role may not take it either. */
    private void requireGivable(Viewer viewer, AgencyId agency, Set<Role> roles) {
        if (!givable(viewer, agency).containsAll(roles)) {
            throw new ProblemException.RuleBroken(PeopleProblem.ROLES_WRONG, "roles");
        }
    }

    /** The last administrator of an agency does not leave it alone, and the last of the house stays whoever asks. */
    private void requireKept(Viewer viewer, AgencyId agency, Colleague before, Set<Role> after) {
        boolean own = viewer.personId().filter(before.person()::equals).isPresent();
        if (own && isLast(viewer, agency, before, after, Role.AGENCY_ADMINISTRATOR)
                || before.roles().contains(Role.PLATFORM_ADMINISTRATOR)
                        && !after.contains(Role.PLATFORM_ADMINISTRATOR)
                        && rows.isLastOfHouse(before.person(), Optional.of(agency))) {
            throw new ProblemException.Refused(PeopleProblem.LAST_ADMINISTRATOR);
        }
    }

    private boolean isLast(Viewer viewer, AgencyId agency, Colleague before, Set<Role> after, Role role) {
        return before.roles().contains(role)
                && !after.contains(role)
                && of(viewer, agency).stream()
                        .noneMatch(each -> !each.person().equals(before.person())
                                && !each.blocked()
                                && each.roles().contains(role));
    }

    private boolean sees(Viewer viewer, AgencyId agency) {
        return keepers.keeps(viewer, agency)
                || viewer.agencyId().filter(agency::equals).isPresent();
    }

    private static Deed deed(PeopleDeed deed, AgencyId agency, PersonId person) {
        return Deed.done(deed.action(), "identity.person", person.value()).with("agency", agency.value());
    }

    private static ProblemException unknown() {
        return new ProblemException.NotFound(PeopleProblem.PERSON_UNKNOWN);
    }
}
