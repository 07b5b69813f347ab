package org.saola.identity.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.AgencyNames;
import org.saola.identity.Application;
import org.saola.identity.ApplicationId;
import org.saola.identity.ApplicationStatus;
import org.saola.identity.Applications;
import org.saola.identity.FileApplication;
import org.saola.identity.InvitePerson;
import org.saola.identity.PeopleDeed;
import org.saola.identity.PeopleProblem;
import org.saola.identity.RegisterAgency;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Identified;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.stereotype.Service;

/** Takes applications, and decides them. */
@Service
class ApplicationDesk implements Applications {

    private static final String KIND = "identity.application";

    private final Transactions transactions;
    private final ApplicationRows rows;
    private final ApplicationLetters letters;
    private final ApplicationRules rules;
    private final Trail trail;

    ApplicationDesk(
            Transactions transactions,
            ApplicationRows rows,
            ApplicationLetters letters,
            ApplicationRules rules,
            Trail trail) {
        this.transactions = transactions;
        this.rows = rows;
        this.letters = letters;
        this.rules = rules;
        this.trail = trail;
    }

    @Override
    public void file(Viewer viewer, FileApplication application) {
        AgencyDesk.check(register(application));
        rules.slowDown(viewer);
        if (!rules.mayWriteTo(application.firstEmail(), viewer)) {
            // Said to nobody: the same page follows, and a mailbox is not filled by strangers.
            return;
        }
        ApplicationId id = ApplicationId.next();
        String token = Secret.next();
        transactions.write(HouseWork.of(KIND, viewer), () -> {
            rows.forgetUnconfirmed(CONFIRMED_WITHIN);
            rows.add(
                    id,
                    application,
                    token,
                    viewer.personId().map(Identified::value).orElse(null));
            letters.confirm(application, token);
            trail.write(viewer, Deed.done(PeopleDeed.APPLICATION_FILED.action(), KIND, id.value()));
        });
    }

    @Override
    public void confirm(Viewer viewer, String token) {
        ApplicationStatus to = ApplicationStatus.UNCONFIRMED
                .after(ApplicationStatus.Action.CONFIRM)
                .orElseThrow();
        transactions.write(HouseWork.of(KIND, viewer), () -> {
            UUID id = rows.confirm(token, to, CONFIRMED_WITHIN)
                    .orElseThrow(() -> new ProblemException.NotFound(PeopleProblem.LINK_VOID));
            trail.write(viewer, Deed.done(PeopleDeed.APPLICATION_CONFIRMED.action(), KIND, id));
        });
    }

    @Override
    public List<Application> list(Viewer viewer) {
        rules.requireHouse(viewer, PeopleDeed.APPLICATION_LOOKED_AT, "");
        return transactions.read(
                viewer,
                () -> rows.list().stream()
                        .map(kept -> rules.shown(viewer, kept))
                        .toList());
    }

    @Override
    public Application find(Viewer viewer, ApplicationId id) {
        rules.requireHouse(viewer, PeopleDeed.APPLICATION_LOOKED_AT, id.value());
        return transactions
                .read(viewer, () -> rows.find(id).map(kept -> rules.shown(viewer, kept)))
                .orElseThrow(() -> new ProblemException.NotFound(PeopleProblem.APPLICATION_UNKNOWN));
    }

    @Override
    public AgencyId approve(Viewer viewer, ApplicationId id, String verified, long version) {
        Application application = checkable(viewer, id, PeopleDeed.APPLICATION_APPROVED, verified);
        return transactions.write(viewer, () -> {
            decide(viewer, application, ApplicationStatus.Action.APPROVE, verified, "", version);
            AgencyId agency = rules.agencies().register(viewer, register(application.filed()));
            rules.invitations()
                    .invite(
                            viewer,
                            new InvitePerson(
                                    agency,
                                    application.filed().firstName(),
                                    application.filed().firstEmail(),
                                    application.filed().language(),
                                    Set.of(Role.AGENCY_ADMINISTRATOR)));
            rows.become(id, agency);
            trail.write(
                    viewer,
                    Deed.done(PeopleDeed.APPLICATION_APPROVED.action(), KIND, id.value())
                            .with("agency", agency.value()));
            return agency;
        });
    }

    @Override
    public void refuse(Viewer viewer, ApplicationId id, String verified, String reason, long version) {
        Application application = checkable(viewer, id, PeopleDeed.APPLICATION_REFUSED, verified);
        if (reason.isBlank()) {
            throw new ProblemException.RuleBroken(PeopleProblem.REASON_NEEDED, "reason");
        }
        transactions.write(viewer, () -> {
            decide(viewer, application, ApplicationStatus.Action.REFUSE, verified, reason, version);
            letters.refused(application.filed());
            trail.write(viewer, Deed.done(PeopleDeed.APPLICATION_REFUSED.action(), KIND, id.value()));
        });
    }

    private Application checkable(Viewer viewer, ApplicationId id, PeopleDeed deed, String verified) {
        rules.requireHouse(viewer, deed, id.value());
        Application application = find(viewer, id);
        if (application.status() != ApplicationStatus.WAITING) {
            throw decided();
        }
        if (!application.mayCheck()) {
            trail.writeApart(viewer, Deed.refused(deed.action(), KIND, id.value()));
            throw new ProblemException.Refused(PeopleProblem.SECOND_PERSON);
        }
        if (verified.isBlank()) {
            throw new ProblemException.RuleBroken(PeopleProblem.VERIFIED_NEEDED, "verified");
        }
        return application;
    }

    private void decide(
            Viewer viewer,
            Application application,
            ApplicationStatus.Action action,
            String verified,
            String reason,
            long version) {
        ApplicationStatus to = application.status().after(action).orElseThrow(ApplicationDesk::decided);
        UUID by = viewer.personId().map(Identified::value).orElseThrow(ApplicationDesk::decided);
        if (!rows.decide(application.id(), version, to, verified, reason, by)) {
            throw decided();
        }
    }

    private static ProblemException decided() {
        return new ProblemException.Conflict(PeopleProblem.APPLICATION_DECIDED);
    }

    private static RegisterAgency register(FileApplication filed) {
        return new RegisterAgency(
                filed.kind(),
                filed.country(),
                new AgencyNames(filed.name(), "", filed.contact().email(), Set.of()));
    }
}
