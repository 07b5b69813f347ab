package org.saola.vault.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.saola.vault.SweepReport;
import org.saola.vault.VaultUsage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares disk and database: deletes files that no row needs, and tells of rows whose file is not there as it must be.
 *
 * <p>A file is left alone for the time of grace, since its row may be on its way, or a backup may be under way that still
 * needs it.
 */
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Viewer HOUSE = Viewer.House.at("vault.sweep");
    private static final int MOST_FINDINGS = 1000;

    private final ContentFolder folder;
    private final Shelves shelves;
    private final SweepRows rows;
    private final Transactions transactions;
    private final Duration grace;

    Sweep(ContentFolder folder, Shelves shelves, SweepRows rows, Transactions transactions, Duration grace) {
        this.folder = folder;
        this.shelves = shelves;
        this.rows = rows;
        this.transactions = transactions;
        this.grace = grace;
    }

    /** Told how many of the 256 shelves were looked at. */
    interface Progress {
        void reached(int shelf);
    }

    SweepReport run(Instant now, Progress progress) throws IOException {
        Tally tally = new Tally();
        for (int i = 0; i < folder.shelves().size(); i++) {
            look(folder.shelves().get(i), now, tally);
            progress.reached(i + 1);
        }
        List<VaultUsage> holdings = transactions.read(HOUSE, shelves.holdings()::all);
        for (VaultUsage holding : holdings) {
            recount(holding.agency(), tally);
        }
        SweepReport report = new SweepReport(now, tally.files, tally.bytes, tally.cleared, tally.findings);
        transactions.write(HOUSE, () -> rows.insert(report));
        if (!report.findings().isEmpty()) {
            LOG.error(
                    "The vault has {} files that are not as they must be: see /admin/files",
                    report.findings().size());
        }
        return report;
    }

    /** The files first and the rows after: a file that comes between is in neither list, or in both. */
    private void look(String shelf, Instant now, Tally tally) throws IOException {
        Map<String, Path> there = new HashMap<>();
        for (Path file : folder.on(shelf)) {
            there.put(file.getFileName().toString(), file);
        }
        for (ContentRow row : transactions.read(HOUSE, () -> shelves.contents().onShelf(shelf))) {
            there.remove(row.fingerprint() + "." + row.id());
            tally.files++;
            tally.bytes += row.size();
            compare(row, tally);
        }
        for (Path orphan : there.values()) {
            clear(orphan, now, tally);
        }
    }

    private void compare(ContentRow row, Tally tally) throws IOException {
        try {
            if (Files.size(folder.place(row.fingerprint(), row.id())) != SealedFormat.sealedSize(row.size())) {
                found(SweepReport.Fault.WRONG_SIZE, row, tally);
            }
        } catch (NoSuchFileException missing) {
            found(SweepReport.Fault.MISSING, row, tally);
        }
    }

    /** Asks once more: it may have been removed or replaced meanwhile. */
    private void found(SweepReport.Fault fault, ContentRow row, Tally tally) {
        transactions
                .read(HOUSE, () -> shelves.contents().agency(row.id()))
                .ifPresent(agency -> tally.add(
                        new SweepReport.Finding(fault, agency, row.id().toString())));
    }

    private void clear(Path orphan, Instant now, Tally tally) throws IOException {
        try {
            if (Files.getLastModifiedTime(orphan).toInstant().isBefore(now.minus(grace))) {
                Files.deleteIfExists(orphan);
                tally.cleared++;
            }
        } catch (NoSuchFileException gone) {
            // Somebody else deleted it.
        }
    }

    private void recount(AgencyId agency, Tally tally) {
        boolean wrong = transactions.write(HOUSE, () -> {
            shelves.holdings().lock(agency);
            return shelves.holdings().recount(agency);
        });
        if (wrong) {
            tally.add(new SweepReport.Finding(SweepReport.Fault.WRONG_COUNT, agency, ""));
        }
    }

    /** What was seen so far. */
    private static final class Tally {
        private long files;
        private long bytes;
        private long cleared;
        private final List<SweepReport.Finding> findings = new ArrayList<>();

        private void add(SweepReport.Finding finding) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            }
        }
    }
}
