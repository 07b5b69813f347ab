package org.saola.identity.internal;

import java.time.Instant;
import java.util.List;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.AcceptInvitation;
import org.saola.identity.Credentials;
import org.saola.identity.InvitationId;
import org.saola.identity.Invitations;
import org.saola.identity.InvitePerson;
import org.saola.identity.Invited;
import org.saola.identity.OpenInvitation;
import org.saola.identity.PeopleDeed;
import org.saola.identity.PeopleProblem;
import org.saola.identity.PersonJoined;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** The whole of invitations: those who invite, and those who come with a link. */
@Service
class InvitationDoor implements Invitations {

    private static final String TASK = "identity.invitation";

    private final Transactions transactions;
    private final InvitationDesk desk;
    private final Arrivals arrivals;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    InvitationDoor(
            Transactions transactions,
            InvitationDesk desk,
            Arrivals arrivals,
            Trail trail,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.desk = desk;
        this.arrivals = arrivals;
        this.trail = trail;
        this.events = events;
    }

    @Override
    public List<Invited> of(Viewer viewer, AgencyId agency) {
        return desk.of(viewer, agency);
    }

    @Override
    public InvitationId invite(Viewer viewer, InvitePerson invite) {
        return desk.invite(viewer, invite);
    }

    @Override
    public void sendAgain(Viewer viewer, AgencyId agency, InvitationId id) {
        desk.sendAgain(viewer, agency, id);
    }

    @Override
    public void withdraw(Viewer viewer, AgencyId agency, InvitationId id) {
        desk.withdraw(viewer, agency, id);
    }

    @Override
    public OpenInvitation open(Viewer viewer, String token) {
        InvitationRows.Open open = transactions.read(HouseWork.of(TASK, viewer), () -> found(token));
        return new OpenInvitation(
                open.agencyName(),
                open.name(),
                open.email().value(),
                open.account().isPresent());
    }

    @Override
    public PersonId accept(Viewer viewer, String token, AcceptInvitation accept) {
        Viewer.House house = HouseWork.of(TASK, viewer);
        PersonId person = PersonId.next();
        transactions.write(house, () -> {
            InvitationRows.Open open = found(token);
            use(open, token);
            // The address may have got an account by another link meanwhile.
            if (!arrivals.people().add(person, accept.name(), open.email(), accept.language())) {
                throw leadsNowhere();
            }
            arrivals.credentials().setPassword(house, person, accept.password());
            join(house, open, person);
        });
        return person;
    }

    @Override
    public AgencyId join(Viewer.Member viewer, String token) {
        Viewer.House house = HouseWork.of(TASK, viewer);
        return transactions.write(house, () -> {
            InvitationRows.Open open = found(token);
            if (open.account().filter(viewer.person()::equals).isEmpty()) {
                throw new ProblemException.Refused(PeopleProblem.INVITED_OTHER);
            }
            use(open, token);
            join(house, open, viewer.person());
            return open.agency();
        });
    }

    private InvitationRows.Open found(String token) {
        return arrivals.invitations().open(token).orElseThrow(InvitationDoor::leadsNowhere);
    }

    private void use(InvitationRows.Open open, String token) {
        if (!arrivals.invitations().use(open.id(), token)) {
            throw leadsNowhere();
        }
    }

    private void join(Viewer.House house, InvitationRows.Open open, PersonId person) {
        // Who became a member by another way meanwhile keeps the roles that they were given there.
        if (!arrivals.invitations().isOfAgency(open.agency(), open.email())) {
            arrivals.people().join(person, open.agency(), open.roles());
        }
        trail.write(
                house,
                Deed.done(PeopleDeed.INVITATION_ACCEPTED.action(), "identity.person", person.value())
                        .with("agency", open.agency().value())
                        .with("invitation", open.id().value()));
        events.publishEvent(new PersonJoined(person, open.agency(), Instant.now()));
    }

    private static ProblemException leadsNowhere() {
        return new ProblemException.NotFound(PeopleProblem.LINK_VOID);
    }

    /** What somebody who arrives by a link leaves behind. */
    @Component
    record Arrivals(InvitationRows invitations, NewPeople people, Credentials credentials) {}
}
