package org.saola.vault.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.jobs.Jobs;
import org.saola.kernel.AgencyId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.saola.vault.KeyRenewal;
import org.saola.vault.ScannerState;
import org.saola.vault.SweepReport;
import org.saola.vault.VaultCare;
import org.saola.vault.VaultDeed;
import org.saola.vault.VaultProblem;
import org.saola.vault.VaultUsage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The vault for who keeps the house. */
final class VaultKeeping implements VaultCare {

    private static final Viewer HOUSE = Viewer.House.at("vault.care");
    private static final Logger LOG = LoggerFactory.getLogger(VaultKeeping.class);

    private final Intake intake;
    private final CareRows rows;
    private final Transactions transactions;
    private final Trail trail;
    private final Jobs jobs;

    VaultKeeping(Intake intake, CareRows rows, Transactions transactions, Trail trail, Jobs jobs) {
        this.intake = intake;
        this.rows = rows;
        this.transactions = transactions;
        this.trail = trail;
        this.jobs = jobs;
    }

    /** What it reads and changes. */
    record CareRows(Shelves shelves, SweepRows sweeps, Rewrapping rewrapping) {}

    @Override
    public List<VaultUsage> usages(Viewer viewer) {
        mustKeepTheHouse(viewer);
        return transactions.read(HOUSE, () -> rows.shelves().holdings().all());
    }

    @Override
    public void setQuota(Viewer viewer, AgencyId agency, OptionalLong bytes) {
        mustKeepTheHouse(viewer);
        transactions.write(viewer, () -> {
            transactions.write(HOUSE, () -> rows.shelves().holdings().setQuota(agency, bytes));
            Deed deed = Deed.done(VaultDeed.QUOTA_SET.action(), "identity.agency", agency.value());
            trail.write(viewer, bytes.isPresent() ? deed.with("bytes", bytes.getAsLong()) : deed);
        });
    }

    @Override
    public Optional<SweepReport> lastSweep(Viewer viewer) {
        mustKeepTheHouse(viewer);
        return transactions.read(HOUSE, () -> rows.sweeps().last());
    }

    @Override
    public void sweepSoon(Viewer viewer) {
        mustKeepTheHouse(viewer);
        jobs.start(viewer, SweepJob.NAME, "");
    }

    @Override
    public ScannerState scanner(Viewer viewer) {
        mustKeepTheHouse(viewer);
        return intake.checks().scanner();
    }

    @Override
    public KeyRenewal renewKey(Viewer.House viewer) {
        // Within the transaction of its entry, so that no key is made while the trail cannot be written.
        transactions.write(viewer, () -> {
            String id = addKey();
            trail.write(viewer, Deed.done(VaultDeed.KEY_ADDED.action(), "vault.key", id));
        });
        return rows.rewrapping().run();
    }

    private String addKey() {
        try {
            return intake.contents().ring().add();
        } catch (IOException unwritable) {
            LOG.error("The key could not be added to the ring", unwritable);
            throw new ProblemException.Unavailable(VaultProblem.DISK_FAILS);
        }
    }

    private static void mustKeepTheHouse(Viewer viewer) {
        if (!viewer.has(Role.PLATFORM_ADMINISTRATOR) && !(viewer instanceof Viewer.House)) {
            throw new ProblemException.NotFound(VaultProblem.FILE_UNKNOWN);
        }
    }
}
