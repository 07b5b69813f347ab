package org.saola.vault.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saola.audit.Trail;
import org.saola.kernel.AgencyId;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Factor;
import org.saola.kernel.Handling;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.TestStore;
import org.saola.store.Transactions;
import org.saola.vault.ByteRange;
import org.saola.vault.FileHook;
import org.saola.vault.FileId;
import org.saola.vault.OpenedFile;
import org.saola.vault.Upload;
import org.saola.vault.Vault;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** A vault of its own, with its own folder and settings, on the database of the tests. */
final class TestVault {

    /** The records of a test: who acts for the agency that is the subject may see, add and remove. */
    static final String KIND = "test.record";

    final Path root;
    final Contents contents;
    final Shelves shelves;
    final Vault vault;
    final Sweep sweep;

    TestVault(ApplicationContext context, Path folder, VaultSettings settings) {
        try {
            this.root = Files.createDirectories(folder.resolve("vault"));
            Path secrets = Files.createDirectories(folder.resolve("secrets"));
            this.contents = new Contents(new ContentFolder(root), KeyRing.open(secrets));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        Transactions transactions = context.getBean(Transactions.class);
        this.shelves = new Shelves(
                context.getBean(FileRows.class),
                context.getBean(ContentRows.class),
                new Holdings(jdbc, settings.quota().toBytes()));
        Intake intake = new Intake(
                contents, new FileChecks(settings), settings.maxSize().toBytes());
        FileHooks hooks = new FileHooks(() -> Stream.of(new OwnRecords()));
        this.vault = new VaultDesk(intake, shelves, hooks, transactions, context.getBean(Trail.class));
        this.sweep =
                new Sweep(contents.folder(), shelves, context.getBean(SweepRows.class), transactions, settings.grace());
    }

    static VaultSettings settings() {
        return settings("10MB", "50MB", "");
    }

    static VaultSettings settings(String maxSize, String quota, String clamd) {
        return new VaultSettings(
                DataSize.parse(maxSize),
                DataSize.parse(quota),
                List.of(),
                clamd,
                DataSize.ofMegabytes(64),
                Duration.ofHours(24));
    }

    /** A country's officer, who has shown two factors. */
    static Viewer.Member officer(AgencyId agency) {
        return new Viewer.Member(
                PersonId.next(),
                agency,
                Optional.of(new CountryCode("KE")),
                Set.of(Role.OFFICER),
                Set.of(),
                Set.of(Factor.PASSKEY),
                Origin.house());
    }

    FileId keep(Viewer.Member viewer, String name, byte[] bytes) {
        return keep(viewer, name, new ByteArrayInputStream(bytes));
    }

    FileId keep(Viewer.Member viewer, String name, InputStream content) {
        return vault.keep(viewer, upload(viewer, name, content));
    }

    static Upload upload(Viewer.Member viewer, String name, InputStream content) {
        return new Upload(
                KIND,
                viewer.agency().value().toString(),
                Handling.ownAgency(viewer.agency(), viewer.country()),
                name,
                content);
    }

    byte[] read(Viewer viewer, FileId id) {
        return read(viewer, id, Optional.empty());
    }

    byte[] read(Viewer viewer, FileId id, Optional<ByteRange> part) {
        try (OpenedFile file = vault.open(viewer, id, part)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeTo(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files on disk that have their name. */
    List<Path> kept() {
        return walk(root)
                .filter(file -> !file.startsWith(root.resolve("incoming")))
                .toList();
    }

    List<Path> incoming() {
        return walk(root.resolve("incoming")).toList();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the trail says of a record: action, outcome, reason. */
    static List<String> deeds(String subject) {
        return TestStore.shared().asSuperuser().query("""
                        select concat_ws(' ', action, outcome, details ->> 'reason', details ->> 'how') as deed
                        from audit.entry where subject = ? and action like 'vault.%' order by at, id
                        """, (row, number) -> row.getString("deed"), subject);
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record OwnRecords() implements FileHook {
        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public boolean maySee(Viewer viewer, String subject) {
            return viewer.agencyId()
                    .filter(own -> own.value().toString().equals(subject))
                    .isPresent();
        }

        @Override
        public boolean mayAdd(Viewer viewer, String subject) {
            return maySee(viewer, subject) && !viewer.has(Role.AUDITOR);
        }

        @Override
        public boolean mayRemove(Viewer viewer, String subject) {
            return mayAdd(viewer, subject);
        }
    }
}
