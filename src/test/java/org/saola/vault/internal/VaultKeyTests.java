package org.saola.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaTest;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.saola.vault.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new key of the ring: old files come under it, can be read all the way, and nothing is lost when it is cut short. */
@SaolaTest
@Tag("database")
class VaultKeyTests {

    private static final Viewer.House HOUSE = Viewer.House.at("test.key");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Transactions transactions;

    @TempDir
    private Path folder;

    private final AgencyId agency = AgencyId.next();
    private final Viewer.Member officer = TestVault.officer(agency);

    @Test
    void new_files_use_it_and_those_before_come_under_it() throws Exception {
        TestVault house = new TestVault(context, folder, TestVault.settings());
        Map<FileId, byte[]> kept = keep(house, 5);
        Map<String, String> before = disk(house);

        assertThat(house.contents.ring().add()).isEqualTo("2");
        kept.putAll(keep(house, 1, 100));
        assertThat(keys()).containsExactly("1", "1", "1", "1", "1", "2");
        assertReadable(house, kept);

        assertThat(rewrapping(house, 2).run().files()).isEqualTo(5);

        assertThat(keys()).containsOnly("2");
        assertThat(disk(house)).as("no file is written anew").containsAllEntriesOf(before);
        assertReadable(house, kept);
        assertReadable(new TestVault(context, folder, TestVault.settings()), kept);
    }

    @Test
    void one_that_was_cut_short_leaves_all_readable_and_is_finished_by_the_next_sweep() throws Exception {
        TestVault house = new TestVault(context, folder, TestVault.settings());
        Map<FileId, byte[]> kept = keep(house, 5);
        house.contents.ring().add();
        List<ContentRow> two = transactions.write(
                HOUSE,
                () -> house.shelves.contents().of(first(kept)).stream()
                        .peek(row -> rewrap(house, row))
                        .toList());
        assertThat(two).hasSize(1);

        TestVault restarted = new TestVault(context, folder, TestVault.settings());
        assertThat(keys()).containsExactly("1", "1", "1", "1", "2");
        assertReadable(restarted, kept);

        new SweepJob(restarted.sweep, rewrapping(restarted, 500)).sweep(shelf -> {});
        assertThat(keys()).containsOnly("2");
        assertReadable(restarted, kept);
    }

    @Test
    void a_file_whose_own_key_is_damaged_stays_and_keeps_no_other_back() throws Exception {
        TestVault house = new TestVault(context, folder, TestVault.settings());
        Map<FileId, byte[]> kept = keep(house, 5);
        jdbc("update vault.content set wrapped_key = '\\x00' where agency = :agency and id ="
                + " (select min(id::text)::uuid from vault.content where agency = :agency)");
        house.contents.ring().add();

        assertThat(rewrapping(house, 2).run().left()).isPositive();

        assertThat(keys()).containsExactly("1", "2", "2", "2", "2");
    }

    private Rewrapping rewrapping(TestVault house, int atOnce) {
        return new Rewrapping(house.contents.ring(), house.shelves.contents(), transactions, atOnce);
    }

    private static void rewrap(TestVault house, ContentRow row) {
        try {
            KeyRing ring = house.contents.ring();
            house.shelves.contents().rewrap(row.id(), ring.wrap(ring.unwrap(row.key(), row.id()), row.id()));
        } catch (DamagedContent damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private Map<FileId, byte[]> keep(TestVault house, int many) {
        return keep(house, many, 0);
    }

    private Map<FileId, byte[]> keep(TestVault house, int many, int from) {
        Map<FileId, byte[]> kept = new java.util.LinkedHashMap<>();
        for (int i = from; i < from + many; i++) {
            byte[] content = TestVault.text("content of number " + i);
            kept.put(house.keep(officer, "a.txt", content), content);
        }
        return kept;
    }

    private static FileId first(Map<FileId, byte[]> kept) {
        return new ArrayList<>(kept.keySet()).getFirst();
    }

    private void assertReadable(TestVault house, Map<FileId, byte[]> kept) {
        kept.forEach((id, content) -> assertThat(house.read(officer, id)).isEqualTo(content));
    }

    private static Map<String, String> disk(TestVault house) throws Exception {
        Map<String, String> files = new TreeMap<>();
        for (Path file : house.kept()) {
            files.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return files;
    }

    /** The keys that this agency's contents are under, in order. */
    private List<String> keys() {
        return transactions.read(
                HOUSE,
                () -> context.getBean(JdbcClient.class)
                        .sql("select key_id from vault.content where agency = :agency order by key_id")
                        .param("agency", agency.value())
                        .query(String.class)
                        .list());
    }

    private void jdbc(String statement) {
        transactions.write(
                HOUSE,
                () -> context.getBean(JdbcClient.class)
                        .sql(statement)
                        .param("agency", agency.value())
                        .update());
    }
}
