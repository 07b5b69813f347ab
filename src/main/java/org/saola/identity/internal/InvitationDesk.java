package org.saola.identity.internal;

import java.util.List;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.Agencies;
import org.saola.identity.Agency;
import org.saola.identity.InvitationId;
import org.saola.identity.Invitations;
import org.saola.identity.InvitePerson;
import org.saola.identity.Invited;
import org.saola.identity.People;
import org.saola.identity.PeopleDeed;
import org.saola.identity.PeopleProblem;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Identified;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Invites, sends again and withdraws, for the keepers of agencies. */
@Service
class InvitationDesk {

    private static final String KIND = "identity.invitation";

    private final Transactions transactions;
    private final InvitationRows rows;
    private final InvitationLetters letters;
    private final InvitationRules rules;
    private final Trail trail;

    InvitationDesk(
            Transactions transactions,
            InvitationRows rows,
            InvitationLetters letters,
            InvitationRules rules,
            Trail trail) {
        this.transactions = transactions;
        this.rows = rows;
        this.letters = letters;
        this.rules = rules;
        this.trail = trail;
    }

    List<Invited> of(Viewer viewer, AgencyId agency) {
        return rules.keepers().keeps(viewer, agency) ? transactions.read(viewer, () -> rows.of(agency)) : List.of();
    }

    InvitationId invite(Viewer viewer, InvitePerson invite) {
        Agency agency = rules.check(viewer, invite);
        InvitationId id = InvitationId.next();
        String token = Secret.next();
        transactions.write(viewer, () -> {
            if (rows.isOfAgency(invite.agency(), invite.email())) {
                throw new ProblemException.RuleBroken(PeopleProblem.ALREADY_MEMBER, "email");
            }
            if (!rows.add(
                    id, invite, token, viewer.personId().map(Identified::value).orElse(null), Invitations.VALID)) {
                throw new ProblemException.Conflict(PeopleProblem.ALREADY_INVITED);
            }
            letters.send(agency.name(), invite.email(), invite.language(), token);
            trail.write(
                    viewer,
                    Deed.done(PeopleDeed.PERSON_INVITED.action(), KIND, id.value())
                            .with("agency", invite.agency().value())
                            .with("roles", NewPeople.words(invite.roles())));
        });
        return id;
    }

    void sendAgain(Viewer viewer, AgencyId agency, InvitationId id) {
        rules.keepers().require(viewer, agency, PeopleDeed.INVITATION_SENT_AGAIN);
        String token = Secret.next();
        transactions.write(viewer, () -> {
            InvitationRows.Addressed to =
                    rows.renew(agency, id, token, Invitations.VALID).orElseThrow(InvitationDesk::unknown);
            letters.send(to.agencyName(), to.email(), to.language(), token);
            trail.write(viewer, Deed.done(PeopleDeed.INVITATION_SENT_AGAIN.action(), KIND, id.value()));
        });
    }

    void withdraw(Viewer viewer, AgencyId agency, InvitationId id) {
        rules.keepers().require(viewer, agency, PeopleDeed.INVITATION_WITHDRAWN);
        transactions.write(viewer, () -> {
            if (!rows.withdraw(agency, id)) {
                throw unknown();
            }
            trail.write(viewer, Deed.done(PeopleDeed.INVITATION_WITHDRAWN.action(), KIND, id.value()));
        });
    }

    private static ProblemException unknown() {
        return new ProblemException.NotFound(PeopleProblem.INVITATION_UNKNOWN);
    }

    /** Who may invite whom, as what. */
    @Component
    record InvitationRules(Keepers keepers, People people, Agencies agencies) {

        Agency check(Viewer viewer, InvitePerson invite) {
            keepers.require(viewer, invite.agency(), PeopleDeed.PERSON_INVITED);
            Agency agency = agencies.find(viewer, invite.agency());
            if (agency.suspended()) {
                throw new ProblemException.Refused(PeopleProblem.AGENCY_SUSPENDED);
            }
            if (invite.roles().isEmpty()
                    || !people.givable(viewer, invite.agency()).containsAll(invite.roles())) {
                throw new ProblemException.RuleBroken(PeopleProblem.ROLES_WRONG, "roles");
            }
            return agency;
        }
    }
}
