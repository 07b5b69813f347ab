package org.saola.vault.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saola.audit.Deed;
import org.saola.audit.Outcome;
import org.saola.audit.Trail;
import org.saola.kernel.AgencyId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.saola.vault.ByteRange;
import org.saola.vault.FileId;
import org.saola.vault.OpenedFile;
import org.saola.vault.StoredFile;
import org.saola.vault.Upload;
import org.saola.vault.Vault;
import org.saola.vault.VaultDeed;
import org.saola.vault.VaultLimits;
import org.saola.vault.VaultProblem;
import org.saola.vault.VaultUsage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The front door: decides who may, and keeps rows, disk and trail together. */
final class VaultDesk implements Vault {

    static final String KIND = "vault.file";

    private static final Logger LOG = LoggerFactory.getLogger(VaultDesk.class);
    private static final Viewer HOUSE = Viewer.House.at("vault.keep");

    private final Intake intake;
    private final Shelves shelves;
    private final FileHooks hooks;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock = Clock.systemUTC();

    VaultDesk(Intake intake, Shelves shelves, FileHooks hooks, Transactions transactions, Trail trail) {
        this.intake = intake;
        this.shelves = shelves;
        this.hooks = hooks;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public FileId keep(Viewer viewer, Upload upload) {
        try {
            mustAdd(viewer, upload);
            mustHaveRoom(upload.handling().owner());
            String name = FileName.harmless(upload.name());
            try (StagedFile staged = intake.take(upload.content(), name)) {
                StoredFile file = file(viewer, upload, staged, name);
                transactions.write(viewer, () -> settle(viewer, file, staged));
                return file.id();
            }
        } catch (ProblemException refused) {
            trail.writeApart(
                    viewer,
                    Deed.refused(VaultDeed.REFUSED.action(), upload.kind(), upload.subject())
                            .with("reason", refused.problem().code()));
            throw refused;
        }
    }

    @Override
    public StoredFile find(Viewer viewer, FileId id) {
        return transactions.read(viewer, () -> seen(viewer, id)).orElseThrow(VaultDesk::unknown);
    }

    @Override
    public OpenedFile open(Viewer viewer, FileId id, Optional<ByteRange> part) {
        Optional<StoredFile> seen = transactions.read(viewer, () -> seen(viewer, id));
        StoredFile file = seen.orElseThrow(() -> refusedToOpen(viewer, id));
        ByteRange range = part.orElse(new ByteRange(0, file.size() - 1));
        if (range.last() >= file.size()) {
            throw new IllegalArgumentException("beyond the end of the file");
        }
        SealedReader reader = reader(viewer, file, range);
        try {
            Deed opened = Deed.done(VaultDeed.OPENED.action(), KIND, id.value());
            trail.writeApart(
                    viewer, part.isPresent() ? opened.with("part", range.first() + "-" + range.last()) : opened);
            return new Reading(file, range, reader);
        } catch (RuntimeException untrailed) {
            reader.close();
            throw untrailed;
        }
    }

    @Override
    public List<StoredFile> list(Viewer viewer, String kind, String subject) {
        return transactions.read(
                viewer,
                () -> hooks.maySee(viewer, kind, subject) ? shelves.files().on(kind, subject) : List.<StoredFile>of());
    }

    @Override
    public void remove(Viewer viewer, FileId id) {
        transactions.write(viewer, () -> {
            StoredFile file = seen(viewer, id).orElseThrow(VaultDesk::unknown);
            if (!hooks.mayRemove(viewer, file)) {
                throw new ProblemException.Refused(VaultProblem.MAY_NOT_REMOVE);
            }
            transactions.write(HOUSE, () -> takeOut(file));
            trail.write(
                    viewer,
                    Deed.done(VaultDeed.REMOVED.action(), KIND, id.value()).with("sha256", file.sha256()));
        });
    }

    @Override
    public VaultUsage usage(Viewer viewer, AgencyId agency) {
        boolean own = viewer.agencyId().filter(agency::equals).isPresent();
        if (!own && !viewer.has(Role.PLATFORM_ADMINISTRATOR) && !(viewer instanceof Viewer.House)) {
            throw unknown();
        }
        return transactions.read(HOUSE, () -> shelves.holdings().of(agency));
    }

    @Override
    public VaultLimits limits(Viewer viewer) {
        return new VaultLimits(intake.largest(), intake.checks().types());
    }

    private Optional<StoredFile> seen(Viewer viewer, FileId id) {
        return shelves.files().find(id).filter(file -> hooks.maySee(viewer, file.kind(), file.subject()));
    }

    private void mustAdd(Viewer viewer, Upload upload) {
        if (!transactions.read(viewer, () -> hooks.maySee(viewer, upload.kind(), upload.subject()))) {
            throw unknown();
        }
        boolean own = viewer instanceof Viewer.House
                || viewer.agencyId().filter(upload.handling().owner()::equals).isPresent();
        if (!own || !transactions.read(viewer, () -> hooks.mayAdd(viewer, upload.kind(), upload.subject()))) {
            throw new ProblemException.Refused(VaultProblem.MAY_NOT_ADD);
        }
    }

    /** Asked before the stream is read, so that a full agency does not fill the disk. */
    private void mustHaveRoom(AgencyId owner) {
        if (transactions.read(HOUSE, () -> shelves.holdings().of(owner)).free() == 0) {
            throw quotaReached();
        }
    }

    private void settle(Viewer viewer, StoredFile file, StagedFile staged) {
        UUID content = transactions.write(HOUSE, () -> contentFor(file, staged));
        shelves.files().insert(file, content);
        trail.write(
                viewer,
                Deed.done(VaultDeed.KEPT.action(), KIND, file.id().value())
                        .with("kind", file.kind())
                        .with("subject", file.subject())
                        .with("sha256", file.sha256())
                        .with("size", file.size()));
    }

    /** The content that the agency has already, or this one. Others of the same agency wait until the transaction ends. */
    private UUID contentFor(StoredFile file, StagedFile staged) {
        AgencyId owner = file.handling().owner();
        Contents contents = intake.contents();
        String fingerprint = contents.fingerprint(owner, staged.sha256());
        shelves.holdings().lock(owner);
        Optional<ContentRow> same = shelves.contents().find(owner, fingerprint);
        if (same.filter(contents::isWhole).isPresent()) {
            return same.get().id();
        }
        if (same.isEmpty() && !shelves.holdings().add(owner, staged.size())) {
            throw quotaReached();
        }
        ContentRow row = contents.settle(staged, fingerprint);
        if (same.isPresent()) {
            shelves.contents().replace(same.get().id(), row);
        } else {
            shelves.contents().insert(row, owner, clock.instant());
        }
        return row.id();
    }

    private void takeOut(StoredFile file) {
        AgencyId owner = file.handling().owner();
        shelves.holdings().lock(owner);
        UUID content = shelves.files().remove(file.id(), clock.instant());
        shelves.contents()
                .deleteUnused(content)
                .ifPresent(size -> shelves.holdings().subtract(owner, size));
    }

    private SealedReader reader(Viewer viewer, StoredFile file, ByteRange range) {
        try {
            ContentRow row = transactions
                    .read(HOUSE, () -> shelves.contents().of(file.id()))
                    .orElseThrow(VaultDesk::unknown);
            SealedReader reader = intake.contents().open(row);
            try {
                reader.verify(range.first(), range.last());
                return reader;
            } catch (DamagedContent damaged) {
                reader.close();
                throw damaged;
            }
        } catch (DamagedContent damaged) {
            LOG.error("A file in the vault is damaged: {}", damaged.getMessage());
            Deed deed = Deed.done(VaultDeed.DAMAGED.action(), KIND, file.id().value());
            trail.writeApart(
                    viewer,
                    new Deed(
                            deed.action(),
                            deed.kind(),
                            deed.subject(),
                            Outcome.FAILED,
                            java.util.Map.of("how", damaged.how())));
            throw new ProblemException.Unavailable(VaultProblem.FILE_DAMAGED);
        }
    }

    private StoredFile file(Viewer viewer, Upload upload, StagedFile staged, String name) {
        return new StoredFile(
                FileId.next(),
                name,
                staged.type(),
                FileTypes.isActive(staged.type()),
                staged.size(),
                staged.hash(),
                upload.handling(),
                viewer.personId(),
                Instant.now(clock),
                upload.kind(),
                upload.subject());
    }

    /** What is not there and what may not be seen leave the same trace. */
    private ProblemException refusedToOpen(Viewer viewer, FileId id) {
        trail.writeApart(viewer, Deed.refused(VaultDeed.OPENED.action(), KIND, id.value()));
        return unknown();
    }

    private static ProblemException unknown() {
        return new ProblemException.NotFound(VaultProblem.FILE_UNKNOWN);
    }

    private static ProblemException quotaReached() {
        return new ProblemException.RuleBroken(VaultProblem.QUOTA_REACHED, "file");
    }
}
