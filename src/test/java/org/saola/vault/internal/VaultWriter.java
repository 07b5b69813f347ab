package org.saola.vault.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Handling;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.saola.vault.FileHook;
import org.saola.vault.FileId;
import org.saola.vault.OpenedFile;
import org.saola.vault.Upload;
import org.saola.vault.Vault;
import org.saola.vault.VaultCare;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps files without end, and renews the key over them: each file is named on the output when, and only when, it was kept.
 */
public final class VaultWriter {

    private static final AgencyId AGENCY = new AgencyId(new java.util.UUID(1, 1));
    private static final Viewer.House HOUSE = Viewer.House.at("test.write");
    private static final int FILES_FOR_A_KEY = 5;

    private VaultWriter() {}

    public static void begin(ConfigurableApplicationContext saola) {
        Vault vault = saola.getBean(Vault.class);
        Semaphore kept = new Semaphore(0);
        for (int writer = 0; writer < 3; writer++) {
            int number = writer;
            Thread.ofPlatform().daemon().start(() -> {
                for (int i = 0; saola.isActive(); i++) {
                    byte[] bytes = VaultTests.lines(60_000 + number * 100_000 + i);
                    System.out.println("kept "
                            + keep(vault, new ByteArrayInputStream(bytes)).value() + ".");
                    kept.release();
                }
            });
        }
        VaultCare care = saola.getBean(VaultCare.class);
        Thread.ofPlatform().daemon().start(() -> {
            while (saola.isActive()) {
                kept.acquireUninterruptibly(FILES_FOR_A_KEY);
                System.out.println("key " + care.renewKey(HOUSE).key() + ".");
            }
        });
    }

    private static FileId keep(Vault vault, InputStream content) {
        return vault.keep(
                HOUSE,
                new Upload("test.everything", "1", Handling.ownAgency(AGENCY, Optional.empty()), "a.txt", content));
    }

    /** Says how many files there are, and whether each can be read and the disk has no others. */
    public static void check(ConfigurableApplicationContext saola) throws Exception {
        saola.getBeanFactory().registerSingleton("everything", new Everything());
        Vault vault = saola.getBean(Vault.class);
        var files = saola.getBean(Transactions.class)
                .read(
                        HOUSE,
                        () -> saola.getBean(JdbcClient.class)
                                .sql("select id from vault.file")
                                .query(java.util.UUID.class)
                                .list());
        for (java.util.UUID id : files) {
            try (OpenedFile file = vault.open(HOUSE, new FileId(id), Optional.empty())) {
                file.writeTo(java.io.OutputStream.nullOutputStream());
            }
        }
        var sweep = saola.getBean(SweepJob.class)
                .sweep()
                .run(java.time.Instant.now().plusSeconds(200_000), shelf -> {});
        long usage = saola.getBean(VaultCare.class).usages(HOUSE).stream()
                .mapToLong(each -> each.files())
                .sum();
        files.forEach(id -> System.out.println("there " + id + "."));
        System.out.println("found " + files.size() + " files, "
                + sweep.findings().size() + " faults, " + (usage == sweep.files()) + ".");
    }

    private record Everything() implements FileHook {
        @Override
        public String kind() {
            return "test.everything";
        }

        @Override
        public boolean maySee(Viewer viewer, String subject) {
            return true;
        }

        @Override
        public boolean mayAdd(Viewer viewer, String subject) {
            return true;
        }

        @Override
        public boolean mayRemove(Viewer viewer, String subject) {
            return true;
        }
    }
}
