package org.saola.identity.internal;

import java.time.Instant;
import java.util.Optional;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.AllPeople;
import org.saola.identity.PeopleDeed;
import org.saola.identity.PeopleProblem;
import org.saola.identity.PersonErased;
import org.saola.identity.PersonFile;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Keeps the people of all agencies. */
@Service
class PersonDesk implements AllPeople {

    private static final String KIND = "identity.person";

    private final Transactions transactions;
    private final Register register;
    private final Keepers keepers;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    PersonDesk(
            Transactions transactions,
            Register register,
            Keepers keepers,
            Trail trail,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.register = register;
        this.keepers = keepers;
        this.trail = trail;
        this.events = events;
    }

    /** What there is of people, and what takes it away. */
    @Component
    record Register(PersonRegister rows, AgencyPeople places, PersonErasure erasure) {}

    @Override
    public Found search(Viewer viewer, String words, int page, int size) {
        requireHouse(viewer, PeopleDeed.PEOPLE_SEARCHED, "");
        return transactions.read(viewer, () -> register.rows().search(words, page, size));
    }

    @Override
    public PersonFile find(Viewer viewer, PersonId person) {
        requireHouse(viewer, PeopleDeed.PEOPLE_SEARCHED, person.value());
        return transactions.read(viewer, () -> register.rows().find(person)).orElseThrow(PersonDesk::unknown);
    }

    @Override
    public void block(Viewer viewer, PersonId person, long version) {
        requireHouse(viewer, PeopleDeed.PERSON_BLOCKED, person.value());
        find(viewer, person);
        if (viewer.personId().filter(person::equals).isPresent()) {
            throw new ProblemException.Refused(PeopleProblem.OWN_ACCOUNT);
        }
        transactions.write(HouseWork.of("identity.person", viewer), () -> {
            requireOther(person);
            settle(register.rows().setStatus(person, "BLOCKED", version));
            register.places().sessions().endAll(person, Optional.empty());
            trail.write(viewer, Deed.done(PeopleDeed.PERSON_BLOCKED.action(), KIND, person.value()));
        });
    }

    @Override
    public void unblock(Viewer viewer, PersonId person, long version) {
        requireHouse(viewer, PeopleDeed.PERSON_UNBLOCKED, person.value());
        find(viewer, person);
        transactions.write(HouseWork.of("identity.person", viewer), () -> {
            settle(register.rows().setStatus(person, "ACTIVE", version));
            trail.write(viewer, Deed.done(PeopleDeed.PERSON_UNBLOCKED.action(), KIND, person.value()));
        });
    }

    @Override
    public void erase(Viewer viewer, PersonId person) {
        boolean own =
                viewer instanceof Viewer.Member member && member.person().equals(person) && member.hasSecondFactor();
        if (!own) {
            requireHouse(viewer, PeopleDeed.PERSON_ERASED, person.value());
        }
        Viewer.House house = HouseWork.of("identity.person", viewer);
        transactions.write(house, () -> {
            requireOther(person);
            if (own && register.rows().isLastOfAnAgency(person)) {
                throw new ProblemException.Refused(PeopleProblem.LAST_ADMINISTRATOR);
            }
            if (!register.erasure().erase(viewer, house, person)) {
                throw unknown();
            }
            trail.write(viewer, Deed.done(PeopleDeed.PERSON_ERASED.action(), KIND, person.value()));
            events.publishEvent(new PersonErased(person, Instant.now()));
        });
    }

    /** Somebody else must keep the house, or nobody could let anybody in any more. */
    private void requireOther(PersonId person) {
        if (register.places().isLastOfHouse(person, Optional.empty())) {
            throw new ProblemException.Refused(PeopleProblem.LAST_ADMINISTRATOR);
        }
    }

    private void requireHouse(Viewer viewer, PeopleDeed deed, Object subject) {
        keepers.requireHouse(viewer, deed, KIND, subject, PeopleProblem.PERSON_UNKNOWN);
    }

    private static void settle(boolean changed) {
        if (!changed) {
            throw new ProblemException.Conflict(PeopleProblem.CHANGED_MEANWHILE);
        }
    }

    private static ProblemException unknown() {
        return new ProblemException.NotFound(PeopleProblem.PERSON_UNKNOWN);
    }
}
