package org.saola.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saola.vault.internal.VaultTests.assertProblem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaTest;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Viewer;
import org.saola.store.TestStore;
import org.saola.vault.FileId;
import org.saola.vault.SweepReport;
import org.saola.vault.VaultProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever fails midway, there is neither half a file nor a row without one, and what is left over is found. */
@SaolaTest
@Tag("database")
class VaultSweepTests {

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext context;

    private TestVault house;
    private final Viewer.Member officer = TestVault.officer(AgencyId.next());

    @BeforeEach
    void open() {
        house = new TestVault(context, folder, TestVault.settings());
    }

    @Test
    void leaves_nothing_when_the_connection_of_the_sender_breaks() {
        InputStream breaks = new java.io.SequenceInputStream(
                new java.io.ByteArrayInputStream(VaultTests.lines(200_000)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                });
        assertProblem(() -> house.keep(officer, "half.txt", breaks), VaultProblem.FILE_BROKEN_OFF);
        assertThat(house.incoming()).isEmpty();
        assertThat(house.kept()).isEmpty();
        assertThat(house.vault.usage(officer, officer.agency()).bytes()).isZero();
    }

    @Test
    void leaves_no_row_when_the_database_fails_after_the_file_has_its_name_and_sweeps_the_file() throws IOException {
        TestStore.shared().asOwner().execute("""
                create function vault.refuse() returns trigger language plpgsql as
                $$ begin raise exception 'on purpose'; end $$;
                create trigger refuse before insert on vault.file for each row
                when (new.name = 'refused.txt') execute function vault.refuse()
                """);
        try {
            assertThatThrownBy(() -> house.keep(officer, "refused.txt", TestVault.text("never kept")))
                    .hasMessageContaining("on purpose");
        } finally {
            TestStore.shared().asOwner().execute("drop trigger refuse on vault.file; drop function vault.refuse()");
        }
        assertThat(house.kept()).hasSize(1);
        assertThat(house.vault.usage(officer, officer.agency()).bytes()).isZero();
        assertThat(sweep(Duration.ofHours(23)).cleared()).isZero();
        assertThat(house.kept()).hasSize(1);
        assertThat(sweep(Duration.ofHours(25)).cleared()).isEqualTo(1);
        assertThat(house.kept()).isEmpty();
    }

    @Test
    void sweeps_the_bytes_of_removed_files_and_leaves_the_others() throws IOException {
        FileId stays = house.keep(officer, "stays.txt", TestVault.text("stays"));
        FileId goes = house.keep(officer, "goes.txt", TestVault.text("goes"));
        house.vault.remove(officer, goes);
        assertThat(house.kept()).as("a backup that is under way finds both").hasSize(2);
        sweep(Duration.ofHours(25));
        assertThat(house.kept()).hasSize(1);
        assertThat(house.read(officer, stays)).isEqualTo(TestVault.text("stays"));
    }

    @Test
    void tells_of_files_that_are_missing_or_have_the_wrong_size_or_were_counted_wrong() throws IOException {
        house.keep(officer, "a.txt", TestVault.text("first"));
        Path first = house.kept().getFirst();
        house.keep(officer, "b.txt", TestVault.text("second"));
        Path second = house.kept().stream()
                .filter(file -> !file.equals(first))
                .findFirst()
                .orElseThrow();
        Files.delete(first);
        Files.write(second, new byte[3]);
        TestStore.shared()
                .asSuperuser()
                .update(
                        "update vault.holding set bytes = 1 where agency = ?",
                        officer.agency().value());
        assertThat(sweep(Duration.ZERO).findings().stream()
                        .filter(finding -> finding.agency().equals(officer.agency()))
                        .map(SweepReport.Finding::fault))
                .containsExactlyInAnyOrder(
                        SweepReport.Fault.MISSING, SweepReport.Fault.WRONG_SIZE, SweepReport.Fault.WRONG_COUNT);
        assertThat(house.vault.usage(officer, officer.agency()).bytes()).isEqualTo(11);
    }

    @Test
    void clears_at_start_what_was_on_its_way() throws IOException {
        Files.write(house.root.resolve("incoming/half"), new byte[100]);
        house.contents.folder().clearIncoming();
        assertThat(house.incoming()).isEmpty();
    }

    @Test
    void tells_of_a_full_disk_and_loses_nothing() throws IOException, InterruptedException {
        Path small = Files.createDirectories(folder.resolve("small"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString()),
                "not allowed to mount a small file system, so a full disk cannot be tried");
        try {
            house = new TestVault(context, small, TestVault.settings());
            FileId before = house.keep(officer, "before.txt", TestVault.text("before"));
            assertProblem(() -> house.keep(officer, "large.txt", VaultTests.lines(4_000_000)), VaultProblem.DISK_FAILS);
            assertThat(house.incoming()).isEmpty();
            assertThat(house.read(officer, before)).isEqualTo(TestVault.text("before"));
            assertThat(house.vault.usage(officer, officer.agency()).files()).isEqualTo(1);
            house.keep(officer, "after.txt", TestVault.text("after"));
        } finally {
            run("umount", small.toString());
        }
    }

    private SweepReport sweep(Duration later) throws IOException {
        return house.sweep.run(Instant.now().plus(later), shelf -> {});
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command))
                        .redirectErrorStream(true)
                        .start()
                        .waitFor()
                == 0;
    }
}
