package org.saola.vault.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.saola.vault.ScannerState;
import org.saola.vault.SweepReport;
import org.saola.vault.VaultCare;
import org.saola.vault.VaultDeed;
import org.saola.vault.VaultProblem;
import org.saola.vault.VaultUsage;

/** The vault for who keeps the house. */
final class VaultKeeping implements VaultCare {

    private static final Viewer HOUSE = Viewer.House.at("vault.care");
    private static final int AT_ONCE = 500;

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
    record CareRows(Shelves shelves, SweepRows sweeps) {}

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
    public int renewKey(Viewer.House viewer) {
        KeyRing ring = intake.contents().ring();
        String id;
        try {
            id = ring.add();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        transactions.write(viewer, () -> trail.write(viewer, Deed.done(VaultDeed.KEY_ADDED.action(), "vault.key", id)));
        int all = 0;
        for (int some = rewrap(viewer, id); some > 0; some = rewrap(viewer, id)) {
            all += some;
        }
        return all;
    }

    private int rewrap(Viewer.House viewer, String id) {
        return transactions.write(viewer, () -> {
            List<ContentRow> some = rows.shelves().contents().notUnder(id, AT_ONCE);
            for (ContentRow row : some) {
                try {
                    KeyRing ring = intake.contents().ring();
                    rows.shelves().contents().rewrap(row.id(), ring.wrap(ring.unwrap(row.key(), row.id()), row.id()));
                } catch (DamagedContent unopened) {
                    throw new UncheckedIOException(unopened);
                }
            }
            return some.size();
        });
    }

    private static void mustKeepTheHouse(Viewer viewer) {
        if (!viewer.has(Role.PLATFORM_ADMINISTRATOR) && !(viewer instanceof Viewer.House)) {
            throw new ProblemException.NotFound(VaultProblem.FILE_UNKNOWN);
        }
    }
}
