package org.saola.identity.internal;

import java.time.Instant;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.Agencies;
import org.saola.identity.Agency;
import org.saola.identity.AgencyKind;
import org.saola.identity.AgencyList;
import org.saola.identity.AgencyNames;
import org.saola.identity.AgencyQuery;
import org.saola.identity.AgencyRegistered;
import org.saola.identity.PeopleDeed;
import org.saola.identity.PeopleProblem;
import org.saola.identity.RegisterAgency;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Countries;
import org.saola.kernel.CountryCode;
import org.saola.kernel.CountryKind;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Registers and changes agencies. */
@Service
class AgencyDesk implements Agencies {

    private static final String KIND = "identity.agency";

    private final Transactions transactions;
    private final AgencyRows rows;
    private final Keepers keepers;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    AgencyDesk(
            Transactions transactions,
            AgencyRows rows,
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
    public AgencyList list(Viewer viewer, AgencyQuery query) {
        return transactions.read(viewer, () -> rows.list(query));
    }

    @Override
    public Agency find(Viewer viewer, AgencyId id) {
        return transactions.read(viewer, () -> rows.find(id)).orElseThrow(AgencyDesk::unknown);
    }

    @Override
    public boolean keeps(Viewer viewer, AgencyId id) {
        return keepers.keeps(viewer, id);
    }

    @Override
    public AgencyId register(Viewer viewer, RegisterAgency agency) {
        keepers.requireHouse(viewer, PeopleDeed.AGENCY_REGISTERED, KIND, "", PeopleProblem.AGENCY_UNKNOWN);
        check(agency);
        AgencyId id = AgencyId.next();
        transactions.write(viewer, () -> {
            rows.add(id, agency);
            trail.write(
                    viewer,
                    Deed.done(PeopleDeed.AGENCY_REGISTERED.action(), KIND, id.value())
                            .with("kind", agency.kind()));
            events.publishEvent(new AgencyRegistered(id, Instant.now()));
        });
        return id;
    }

    @Override
    public void change(Viewer viewer, AgencyId id, AgencyNames names, long version) {
        keepers.require(viewer, id, PeopleDeed.AGENCY_CHANGED);
        Agency before = find(viewer, id);
        checkMembers(before.kind(), names);
        transactions.write(viewer, () -> {
            settle(rows.change(id, names, version));
            trail.write(viewer, Deed.done(PeopleDeed.AGENCY_CHANGED.action(), KIND, id.value()));
        });
    }

    @Override
    public void suspend(Viewer viewer, AgencyId id, long version) {
        keepers.requireHouse(viewer, PeopleDeed.AGENCY_SUSPENDED, KIND, id.value(), PeopleProblem.AGENCY_UNKNOWN);
        if (find(viewer, id).kind() == AgencyKind.PLATFORM_OPERATOR) {
            throw new ProblemException.Refused(PeopleProblem.OPERATOR_STAYS);
        }
        setStatus(viewer, id, "SUSPENDED", version, PeopleDeed.AGENCY_SUSPENDED);
    }

    @Override
    public void resume(Viewer viewer, AgencyId id, long version) {
        keepers.requireHouse(viewer, PeopleDeed.AGENCY_RESUMED, KIND, id.value(), PeopleProblem.AGENCY_UNKNOWN);
        setStatus(viewer, id, "ACTIVE", version, PeopleDeed.AGENCY_RESUMED);
    }

    private void setStatus(Viewer viewer, AgencyId id, String status, long version, PeopleDeed deed) {
        find(viewer, id);
        transactions.write(viewer, () -> {
            settle(rows.setStatus(id, status, version));
            trail.write(viewer, Deed.done(deed.action(), KIND, id.value()));
        });
    }

    private static void settle(boolean changed) {
        if (!changed) {
            throw new ProblemException.Conflict(PeopleProblem.CHANGED_MEANWHILE);
        }
    }

    static void check(RegisterAgency agency) {
        if (agency.kind() == AgencyKind.PLATFORM_OPERATOR) {
            throw new ProblemException.RuleBroken(PeopleProblem.OPERATOR_ONCE, "kind");
        }
        if (agency.kind().ofCountry() != agency.country().isPresent()
                || agency.country().filter(AgencyDesk::isUnknown).isPresent()) {
            throw new ProblemException.RuleBroken(PeopleProblem.COUNTRY_WRONG, "country");
        }
        checkMembers(agency.kind(), agency.names());
    }

    private static void checkMembers(AgencyKind kind, AgencyNames names) {
        if (!names.members().isEmpty() && kind != AgencyKind.REGIONAL_NETWORK
                || names.members().stream().anyMatch(AgencyDesk::isUnknown)) {
            throw new ProblemException.RuleBroken(PeopleProblem.MEMBERS_WRONG, "members");
        }
    }

    private static boolean isUnknown(CountryCode code) {
        return Countries.standard()
                .find(code)
                .filter(country -> country.kind() == CountryKind.COUNTRY || country.kind() == CountryKind.TERRITORY)
                .isEmpty();
    }

    private static ProblemException unknown() {
        return new ProblemException.NotFound(PeopleProblem.AGENCY_UNKNOWN);
    }
}
