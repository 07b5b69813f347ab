package org.saola.vault.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saola.SaolaApplication;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Handling;
import org.saola.kernel.Viewer;
import org.saola.store.Starting;
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
 * Saola, with writers that keep files without end: each is named on the output when, and only when, it was kept.
 *
 * <p>Before that it says what it finds: how many rows, and whether each file can be read. Not a bean.
 */
final class VaultWriter {

    /** The full stop shows that the line was not cut off by a kill. */
    static final Pattern KEPT = Pattern.compile("kept ([0-9a-f-]{36})\\.");

    static final Pattern FOUND = Pattern.compile("found (.*)\\.");

    private static final AgencyId AGENCY = new AgencyId(new java.util.UUID(1, 1));
    private static final Viewer HOUSE = Viewer.House.at("test.write");

    private VaultWriter() {}

    public static void main(String[] args) throws Exception {
        ConfigurableApplicationContext saola = Starting.run(SaolaApplication.class, args);
        saola.getBeanFactory().registerSingleton("everything", new Everything());
        Vault vault = saola.getBean(Vault.class);
        check(saola, vault);
        for (int writer = 0; writer < 3; writer++) {
            int number = writer;
            Thread.ofPlatform().daemon().start(() -> {
                for (int i = 0; saola.isActive(); i++) {
                    byte[] bytes = VaultTests.lines(60_000 + number * 100_000 + i);
                    System.out.println("kept "
                            + keep(vault, new ByteArrayInputStream(bytes)).value() + ".");
                }
            });
        }
    }

    private static FileId keep(Vault vault, InputStream content) {
        return vault.keep(
                HOUSE,
                new Upload("test.everything", "1", Handling.ownAgency(AGENCY, Optional.empty()), "a.txt", content));
    }

    private static void check(ConfigurableApplicationContext saola, Vault vault) throws Exception {
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
