package org.saola.identity.internal;

import org.saola.identity.Agencies;
import org.saola.identity.Application;
import org.saola.identity.ApplicationStatus;
import org.saola.identity.Invitations;
import org.saola.identity.PeopleDeed;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Identified;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.springframework.stereotype.Component;

/** Who may file and who may decide. */
@Component
class ApplicationRules {

    private final Keepers keepers;
    private final Throttle throttle;
    private final PersonRows people;
    private final Agencies agencies;
    private final Invitations invitations;

    ApplicationRules(
            Keepers keepers, Throttle throttle, PersonRows people, Agencies agencies, Invitations invitations) {
        this.keepers = keepers;
        this.throttle = throttle;
        this.people = people;
        this.agencies = agencies;
        this.invitations = invitations;
    }

    Agencies agencies() {
        return agencies;
    }

    Invitations invitations() {
        return invitations;
    }

    void slowDown(Viewer viewer) {
        String network = new Client(viewer.origin().channel(), viewer.origin().address(), "").network();
        if (throttle.ask(Throttle.Kind.REQUESTS, "application " + network, viewer) == Throttle.Answer.SHUT) {
            throw new ProblemException.Unavailable(PeopleProblem.TOO_MANY);
        }
    }

    boolean mayWriteTo(EmailAddress address, Viewer viewer) {
        return throttle.ask(Throttle.Kind.CODES, "application " + address.mailbox(), viewer) != Throttle.Answer.SHUT;
    }

    void requireHouse(Viewer viewer, PeopleDeed deed, Object subject) {
        keepers.requireHouse(viewer, deed, "identity.application", subject, PeopleProblem.APPLICATION_UNKNOWN);
    }

    /** With whether this viewer may decide it: a second person, who neither filed it nor is named in it. */
    Application shown(Viewer viewer, ApplicationRows.Kept kept) {
        Application it = kept.application();
        boolean filed = viewer.personId()
                .map(Identified::value)
                .filter(id -> kept.filedBy().filter(id::equals).isPresent())
                .isPresent();
        boolean named = viewer.personId()
                .flatMap(people::writable)
                .map(person -> person.email().mailbox())
                .filter(own -> own.equals(it.filed().firstEmail().mailbox())
                        || EmailAddress.parse(it.filed().contact().email())
                                .filter(contact -> own.equals(contact.mailbox()))
                                .isPresent())
                .isPresent();
        return new Application(
                it.id(),
                it.filed(),
                it.status(),
                it.filedAt(),
                it.verified(),
                it.reason(),
                it.agency(),
                viewer.personId().isPresent() && !filed && !named && it.status() == ApplicationStatus.WAITING,
                it.version());
    }
}
