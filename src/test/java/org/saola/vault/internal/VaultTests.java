package org.saola.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaTest;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Handling;
import org.saola.kernel.Origin;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.store.TestStore;
import org.saola.vault.ByteRange;
import org.saola.vault.FileId;
import org.saola.vault.StoredFile;
import org.saola.vault.Upload;
import org.saola.vault.VaultProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Files come in, lie encrypted, and are given back to who may see them and to nobody else. */
@SaolaTest
@Tag("database")
class VaultTests {

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext context;

    private TestVault house;
    private final Viewer.Member officer = TestVault.officer(AgencyId.next());
    private final Viewer.Member stranger = TestVault.officer(AgencyId.next());

    @BeforeEach
    void open() {
        house = new TestVault(context, folder, TestVault.settings());
    }

    @Test
    void gives_back_what_was_brought_whole_and_in_parts() {
        byte[] bytes = lines(300_000);
        FileId id = house.keep(officer, "list.txt", bytes);
        assertThat(house.read(officer, id)).isEqualTo(bytes);
        for (long[] part :
                new long[][] {{0, 0}, {65_535, 65_536}, {10, 200_000}, {299_999, 299_999}, {131_072, 131_072}}) {
            assertThat(house.read(officer, id, Optional.of(new ByteRange(part[0], part[1]))))
                    .isEqualTo(Arrays.copyOfRange(bytes, (int) part[0], (int) part[1] + 1));
        }
    }

    @Test
    void knows_size_type_hash_and_who_brought_it() throws Exception {
        byte[] bytes = TestVault.text("%PDF-1.7 letter of mandate");
        StoredFile file = house.vault.find(officer, house.keep(officer, "letter.pdf", bytes));
        assertThat(file.type()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(bytes.length);
        assertThat(file.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(file.broughtBy()).contains(officer.person());
        assertThat(file.active()).isFalse();
        assertThat(TestVault.deeds(file.id().value().toString())).containsExactly("vault.file-kept DONE");
    }

    @Test
    void leaves_nothing_readable_on_disk() throws IOException {
        byte[] bytes = TestVault.text("the names of the rangers ".repeat(10_000));
        String hash = house.vault
                .find(officer, house.keep(officer, "rangers.txt", bytes))
                .sha256();
        Path file = house.kept().getFirst();
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("rangers");
        assertThat(file.toString()).as("who knows a file could look for it").doesNotContain(hash);
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets/vault-keys.properties")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void shows_nothing_to_another_agency_and_tells_it_nothing() {
        FileId id = house.keep(officer, "letter.txt", TestVault.text("for us alone"));
        FileId missing = FileId.next();
        for (Viewer viewer : List.of(stranger, new Viewer.Nobody(Origin.house()))) {
            for (FileId guessed : List.of(id, missing)) {
                assertProblem(() -> house.vault.find(viewer, guessed), VaultProblem.FILE_UNKNOWN);
                assertProblem(() -> house.vault.open(viewer, guessed, Optional.empty()), VaultProblem.FILE_UNKNOWN);
                assertProblem(() -> house.vault.remove(viewer, guessed), VaultProblem.FILE_UNKNOWN);
            }
            assertThat(house.vault.list(
                            viewer, TestVault.KIND, officer.agency().value().toString()))
                    .isEmpty();
            assertProblem(() -> house.vault.usage(viewer, officer.agency()), VaultProblem.FILE_UNKNOWN);
        }
        assertThat(TestVault.deeds(id.value().toString()))
                .containsExactly("vault.file-kept DONE", "vault.file-opened REFUSED", "vault.file-opened REFUSED");
        assertThat(TestVault.deeds(missing.value().toString()))
                .containsExactly("vault.file-opened REFUSED", "vault.file-opened REFUSED");
    }

    @Test
    void shows_no_row_to_a_query_that_went_past_the_front_door() {
        house.keep(officer, "letter.txt", TestVault.text("for us alone"));
        for (String table : List.of("file", "content", "holding", "sweep", "finding")) {
            assertThat(TestStore.shared().asApp().queryForObject("select count(*) from vault." + table, Long.class))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void shows_nothing_that_hangs_on_a_kind_nobody_knows() {
        FileId id = house.keep(officer, "letter.txt", TestVault.text("for us alone"));
        TestStore.shared().asSuperuser().update("update vault.file set kind = 'gone.room' where id = ?", id.value());
        assertProblem(() -> house.read(officer, id), VaultProblem.FILE_UNKNOWN);
        assertThat(house.vault.list(
                        officer, "gone.room", officer.agency().value().toString()))
                .isEmpty();
    }

    @Test
    void does_not_let_anybody_add_on_behalf_of_another_agency() {
        Upload foreign = new Upload(
                TestVault.KIND,
                stranger.agency().value().toString(),
                Handling.ownAgency(officer.agency(), officer.country()),
                "a.txt",
                java.io.InputStream.nullInputStream());
        assertProblem(() -> house.vault.keep(stranger, foreign), VaultProblem.MAY_NOT_ADD);
        assertThat(TestVault.deeds(stranger.agency().value().toString()))
                .containsExactly("vault.file-refused REFUSED vault.may-not-add");
    }

    @Test
    void keeps_the_same_content_once_for_an_agency_and_apart_for_two() throws IOException {
        byte[] bytes = lines(100_000);
        FileId first = house.keep(officer, "one.txt", bytes);
        FileId second = house.keep(officer, "two.txt", bytes);
        assertThat(house.kept()).hasSize(1);
        assertThat(house.vault.usage(officer, officer.agency()).bytes()).isEqualTo(bytes.length);
        house.keep(stranger, "three.txt", bytes);
        assertThat(house.kept()).hasSize(2);
        assertThat(house.kept().stream()
                        .map(file -> file.getFileName().toString().substring(0, 64)))
                .as("the disk does not tell that both have it")
                .doesNotHaveDuplicates();
        assertThat(house.vault.usage(stranger, stranger.agency()).bytes()).isEqualTo(bytes.length);

        house.vault.remove(officer, first);
        assertThat(house.read(officer, second)).isEqualTo(bytes);
        house.vault.remove(officer, second);
        assertThat(house.vault.usage(officer, officer.agency()).bytes()).isZero();
        assertProblem(() -> house.read(officer, second), VaultProblem.FILE_UNKNOWN);
        assertThat(TestStore.shared()
                        .asSuperuser()
                        .queryForObject(
                                "select count(*) from vault.content where agency = ?",
                                Long.class,
                                officer.agency().value()))
                .as("keys that are left")
                .isZero();
        assertThat(TestStore.shared()
                        .asSuperuser()
                        .queryForObject(
                                "select name || (content is null) from vault.file where id = ?",
                                String.class,
                                first.value()))
                .isEqualTo("true");
    }

    @Test
    void finds_every_change_on_disk_and_gives_out_nothing() throws IOException {
        byte[] bytes = lines(300_000);
        FileId id = house.keep(officer, "list.txt", bytes);
        Path file = house.kept().getFirst();
        byte[] whole = Files.readAllBytes(file);
        List<byte[]> changed = new ArrayList<>();
        changed.add(flipped(whole, SealedFormat.HEADER + 5));
        changed.add(flipped(whole, whole.length - 1));
        changed.add(Arrays.copyOf(whole, whole.length - 1));
        changed.add(Arrays.copyOf(whole, (int) SealedFormat.position(1)));
        changed.add(Arrays.copyOf(whole, whole.length + 1));
        changed.add(swapped(whole));
        changed.add(new byte[0]);
        for (byte[] damaged : changed) {
            Files.write(file, damaged);
            assertProblem(() -> house.read(officer, id), VaultProblem.FILE_DAMAGED);
        }
        Files.delete(file);
        assertProblem(() -> house.read(officer, id), VaultProblem.FILE_DAMAGED);
        assertThat(TestVault.deeds(id.value().toString()))
                .contains(
                        "vault.damage-found FAILED changed",
                        "vault.damage-found FAILED length",
                        "vault.damage-found FAILED unreadable")
                .doesNotContain("vault.file-opened DONE");
        Files.write(file, whole, StandardOpenOption.CREATE);
        assertThat(house.read(officer, id)).isEqualTo(bytes);
    }

    @Test
    void does_not_take_the_file_of_another_in_its_place() throws IOException {
        FileId id = house.keep(officer, "a.txt", TestVault.text("release the suspect"));
        Path mine = house.kept().getFirst();
        house.keep(officer, "b.txt", TestVault.text("charge the suspect "));
        Path other = house.kept().stream()
                .filter(file -> !file.equals(mine))
                .findFirst()
                .orElseThrow();
        Files.copy(other, mine, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertProblem(() -> house.read(officer, id), VaultProblem.FILE_DAMAGED);
        TestStore.shared().asSuperuser().update("""
                update vault.content c set wrapped_key = o.wrapped_key from vault.content o
                where c.agency = ? and o.agency = c.agency and o.id <> c.id
                """, officer.agency().value());
        assertProblem(() -> house.read(officer, id), VaultProblem.FILE_DAMAGED);
    }

    @Test
    void heals_a_damaged_file_when_it_is_brought_again() throws IOException {
        byte[] bytes = lines(80_000);
        FileId id = house.keep(officer, "list.txt", bytes);
        Files.delete(house.kept().getFirst());
        house.keep(officer, "again.txt", bytes);
        assertThat(house.read(officer, id)).isEqualTo(bytes);
        assertThat(house.vault.usage(officer, officer.agency()).files()).isEqualTo(1);
    }

    @Test
    void refuses_what_is_too_large_or_empty_and_keeps_nothing_of_it() {
        byte[] large = lines(10 * 1024 * 1024 + 1);
        assertProblem(() -> house.keep(officer, "large.txt", large), VaultProblem.FILE_TOO_LARGE);
        assertProblem(() -> house.keep(officer, "empty.txt", new byte[0]), VaultProblem.FILE_EMPTY);
        assertThat(house.incoming()).isEmpty();
        assertThat(house.kept()).isEmpty();
        assertThat(TestVault.deeds(officer.agency().value().toString()))
                .containsExactly(
                        "vault.file-refused REFUSED vault.file-too-large",
                        "vault.file-refused REFUSED vault.file-empty");
    }

    @Test
    void lets_uploads_that_race_take_no_more_than_the_quota() throws Exception {
        house = new TestVault(context, folder, TestVault.settings("1MB", "1MB", ""));
        int each = 300_000;
        List<Future<Boolean>> uploads = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                byte[] bytes = lines(each);
                bytes[0] = (byte) ('a' + i);
                uploads.add(threads.submit(() -> {
                    try {
                        house.keep(officer, "list.txt", bytes);
                        return true;
                    } catch (ProblemException.RuleBroken full) {
                        assertThat(full.problem()).isEqualTo(VaultProblem.QUOTA_REACHED);
                        return false;
                    }
                }));
            }
        }
        int kept = 0;
        for (Future<Boolean> upload : uploads) {
            kept += upload.get() ? 1 : 0;
        }
        assertThat(kept).isEqualTo(3);
        assertThat(house.vault.usage(officer, officer.agency()).bytes()).isEqualTo(3L * each);
        assertThat(house.kept()).hasSize(3);
    }

    @Test
    void opens_old_files_after_a_new_key_and_wraps_them_with_it() throws IOException {
        FileId id = house.keep(officer, "old.txt", TestVault.text("under the first key"));
        assertThat(house.contents.ring().add()).isEqualTo("2");
        assertThat(house.read(officer, id)).isEqualTo(TestVault.text("under the first key"));
        FileId next = house.keep(officer, "new.txt", TestVault.text("under the second"));
        TestVault restarted = new TestVault(context, folder, TestVault.settings());
        assertThat(restarted.read(officer, id)).isEqualTo(TestVault.text("under the first key"));
        assertThat(restarted.read(officer, next)).isEqualTo(TestVault.text("under the second"));
    }

    static byte[] lines(int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(length);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i % 60 == 59 ? '\n' : 'a' + random.nextInt(26));
        }
        return bytes;
    }

    static void assertProblem(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, VaultProblem problem) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(problem));
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= 1;
        return copy;
    }

    /** The first two pieces in the wrong order. */
    private static byte[] swapped(byte[] bytes) {
        byte[] copy = bytes.clone();
        int piece = SealedFormat.PIECE + SealedFormat.TAG;
        System.arraycopy(bytes, SealedFormat.HEADER, copy, SealedFormat.HEADER + piece, piece);
        System.arraycopy(bytes, SealedFormat.HEADER + piece, copy, SealedFormat.HEADER, piece);
        return copy;
    }
}
