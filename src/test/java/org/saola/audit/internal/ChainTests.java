package org.saola.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaTest;
import org.saola.audit.ChainVerdict;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.kernel.Viewer;
import org.saola.store.PrivateFile;
import org.saola.store.TestStore;
import org.saola.store.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever holds the database changes the trail, as its superuser; the check says which entry and how.
 *
 * <p>Each attack happens in a transaction of its own that sees nothing of other tests and is rolled back at the end, against
 * heads in a folder of its own. So the one chain that all tests write to stays whole.
 */
@SaolaTest
@Tag("database")
class ChainTests {

    private static final Viewer.House HOUSE = Viewer.House.at("test.chain");

    @TempDir
    private Path folder;

    @Autowired
    private Trail trail;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Sealing sealing;

    @BeforeEach
    void write_some_entries() {
        for (int i = 0; i < 12; i++) {
            Deed deed = Deed.done("audit.test", "audit.test", i).with("number", i);
            transactions.write(HOUSE, () -> trail.write(HOUSE, deed));
        }
        sealAll();
    }

    @Test
    void is_whole_when_nobody_touched_it() {
        assertThat(after(sql -> {}).line()).matches("OK \\d+ [0-9a-f]{64}");
    }

    @Test
    void finds_a_changed_row() {
        assertThat(after(sql -> sql.update("update audit.entry set outcome = 'REFUSED' where id = ?", nth(sql, 5))))
                .isEqualTo(broken("5", ChainVerdict.Fault.CHANGED));
    }

    @Test
    void finds_a_changed_detail_time_and_address() {
        for (String change : List.of(
                "details = '{\"number\": \"7\"}'",
                "details = jsonb_set(details, '{number}', to_jsonb((details ->> 'number')::int))",
                "outcome = 'NO SUCH OUTCOME'",
                "details = '[]'",
                "at = at + interval '1 microsecond'",
                "address = '192.0.2.1'")) {
            assertThat(after(sql -> sql.update("update audit.entry set " + change + " where id = ?", nth(sql, 5))))
                    .as(change)
                    .isEqualTo(broken("5", ChainVerdict.Fault.CHANGED));
        }
    }

    @Test
    void finds_a_removed_row() {
        assertThat(after(sql -> sql.update("delete from audit.entry where id = ?", nth(sql, 5))))
                .isEqualTo(broken("5", ChainVerdict.Fault.ENTRY_REMOVED));
    }

    @Test
    void finds_a_row_removed_with_its_seal() {
        assertThat(after(sql -> {
                    UUID entry = nth(sql, 5);
                    sql.update("delete from audit.seal where entry = ?", entry);
                    sql.update("delete from audit.entry where id = ?", entry);
                }))
                .isInstanceOfSatisfying(
                        ChainVerdict.Broken.class,
                        found -> assertThat(found.fault()).isEqualTo(ChainVerdict.Fault.SEAL_REMOVED));
    }

    @Test
    void finds_two_rows_that_were_swapped() {
        assertThat(after(sql -> {
                    UUID one = nth(sql, 5);
                    UUID other = nth(sql, 4);
                    UUID aside = new UUID(0, 7);
                    sql.update("update audit.seal set entry = ? where entry = ?", aside, one);
                    sql.update("update audit.seal set entry = ? where entry = ?", one, other);
                    sql.update("update audit.seal set entry = ? where entry = ?", other, aside);
                }))
                .isInstanceOfSatisfying(
                        ChainVerdict.Broken.class,
                        found -> assertThat(found.fault()).isEqualTo(ChainVerdict.Fault.CHANGED));
    }

    @Test
    void finds_a_cut_tail() {
        assertThat(after(sql -> {
                    for (int i = 0; i < 3; i++) {
                        UUID last = nth(sql, 0);
                        sql.update("delete from audit.seal where entry = ?", last);
                        sql.update("delete from audit.entry where id = ?", last);
                    }
                }))
                .isInstanceOfSatisfying(
                        ChainVerdict.Broken.class,
                        found -> assertThat(found.fault()).isEqualTo(ChainVerdict.Fault.TAIL_CUT));
    }

    @Test
    void finds_that_everything_was_cut() {
        assertThat(after(sql -> {
                            sql.update("delete from audit.seal");
                            sql.update("delete from audit.entry");
                        })
                        .line())
                .isEqualTo("BROKEN 1 tail-cut");
    }

    @Test
    void finds_a_chain_that_was_recomputed() {
        assertThat(after(sql -> {
                    sql.update("update audit.entry set outcome = 'REFUSED' where id = ?", nth(sql, 5));
                    recompute(sql);
                }))
                .isInstanceOfSatisfying(
                        ChainVerdict.Broken.class,
                        found -> assertThat(found.fault()).isEqualTo(ChainVerdict.Fault.RECOMPUTED));
    }

    @Test
    void finds_an_entry_that_will_never_be_sealed() {
        assertThat(after(sql -> {
                    UUID hidden = UUID.randomUUID();
                    sql.update(
                            "insert into audit.entry select ?, at, viewer, person, agency, task, channel, address,"
                                    + " session, action, kind, subject, outcome, details from audit.entry where id = ?",
                            hidden,
                            nth(sql, 5));
                }))
                .isInstanceOfSatisfying(
                        ChainVerdict.Broken.class,
                        found -> assertThat(found.fault()).isEqualTo(ChainVerdict.Fault.NEVER_SEALED));
    }

    @Test
    void finds_that_the_head_is_gone_forged_or_of_another_key() throws IOException {
        assertThat(after(sql -> delete("head")).line()).isEqualTo("BROKEN head head-missing");
        assertThat(after(sql -> {
                            append("heads", text("head"));
                            delete("head");
                        })
                        .line())
                .isEqualTo("BROKEN head head-missing");
        assertThat(after(sql -> replace("head", text -> text.replaceFirst("saola-head-1 \\d+", "saola-head-1 1")))
                        .line())
                .isEqualTo("BROKEN head head-forged");
        assertThat(after(sql -> replace("head", text -> "anything\n")).line()).isEqualTo("BROKEN head head-forged");
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThat(after(sql -> replace(
                                "head", text -> new Head(1, "00", Instant.EPOCH).line(HeadKey.of(other, true)) + "\n"))
                        .line())
                .isEqualTo("BROKEN head head-forged");
    }

    @Test
    void finds_by_the_log_that_an_older_head_was_put_back() {
        assertThat(after(sql -> {
                    // The newest head is in the log too; the attacker puts an old one in its place and cuts the tail to
                    // it.
                    HeadFiles heads = heads();
                    append("heads", text("head"));
                    String older = String.valueOf(sql.queryForObject(
                            "select encode(hash, 'hex') from audit.seal order by number desc offset 4 limit 1",
                            String.class));
                    Long number = sql.queryForObject("select max(number) - 4 from audit.seal", Long.class);
                    heads.write(new Head(number == null ? 0 : number, older, Instant.now()));
                    sql.update("delete from audit.seal where number > ?", number);
                }))
                .isInstanceOfSatisfying(
                        ChainVerdict.Broken.class,
                        found -> assertThat(found.fault()).isEqualTo(ChainVerdict.Fault.TAIL_CUT));
    }

    @Test
    void accepts_a_head_that_a_crash_left_behind_and_a_line_that_it_tore() {
        assertThat(after(sql -> {
                            String hash = sql.queryForObject(
                                    "select encode(hash, 'hex') from audit.seal where number = 3", String.class);
                            heads().write(new Head(3, String.valueOf(hash), Instant.now()));
                            append("heads", "saola-head-1 99999999 torn");
                        })
                        .line())
                .startsWith("OK ");
    }

    @Test
    void signs_no_chain_whose_head_is_gone() {
        inTransaction(sql -> {
            Transactions own = transactions(sql);
            new TrailEntries(JdbcClient.create(sql), own).write(HOUSE, Deed.done("audit.test", "audit.test", "more"));
            new Sealing(JdbcClient.create(sql), sql, own, heads()).sealSome();
            assertThat(folder.resolve("head")).doesNotExist();
            assertThat(new ChainCheck(sql, own, heads()).verify().line()).isEqualTo("BROKEN head head-missing");
        });
    }

    @Test
    void is_signed_while_it_is_empty_so_that_no_kill_leaves_a_chain_without_a_head() {
        inTransaction(sql -> {
            sql.update("delete from audit.seal");
            sql.update("insert into audit.unsealed select id from audit.entry on conflict do nothing");
            assertThat(folder.resolve(".head.new/full").toFile().mkdirs()).isTrue();
            Sealing first = new Sealing(JdbcClient.create(sql), sql, transactions(sql), heads());
            assertThatThrownBy(first::sealSome).hasRootCauseInstanceOf(IOException.class);
            assertThat(sql.queryForObject("select count(*) from audit.seal", Long.class))
                    .isZero();
        });
    }

    @Test
    void does_not_hide_that_its_key_is_lost() {
        inTransaction(sql -> {
            writeHead(sql, heads());
            delete("audit.key");
            assertThat(new ChainCheck(sql, transactions(sql), heads()).verify().line())
                    .isEqualTo("BROKEN head head-forged");
            assertThat(folder.resolve("audit.key")).doesNotExist();
        });
    }

    @Test
    void keeps_the_head_as_the_proof_when_sealing_goes_on_after_a_cut() {
        inTransaction(sql -> {
            HeadFiles heads = heads();
            writeHead(sql, heads);
            String proof = text("head");
            sql.update("delete from audit.seal where number > (select max(number) - 3 from audit.seal)");
            Transactions own = transactions(sql);
            new TrailEntries(JdbcClient.create(sql), own).write(HOUSE, Deed.done("audit.test", "audit.test", "cut"));
            // The lock is held by the real sealer at most for a moment; here nobody else seals what is not committed.
            new Sealing(JdbcClient.create(sql), sql, own, heads).sealSome();
            assertThat(text("head")).isEqualTo(proof);
            assertThat(new ChainCheck(sql, own, heads).verify()).isInstanceOf(ChainVerdict.Broken.class);
        });
    }

    private ChainVerdict.Broken broken(String nth, ChainVerdict.Fault fault) {
        return new ChainVerdict.Broken(
                nth(TestStore.shared().asSuperuser(), Integer.parseInt(nth)).toString(), fault);
    }

    /** What the check finds after something was done to the chain; nothing of it stays. */
    private ChainVerdict after(Consumer<JdbcTemplate> attack) {
        List<ChainVerdict> found = new ArrayList<>();
        inTransaction(sql -> {
            delete("heads");
            HeadFiles heads = heads();
            writeHead(sql, heads);
            delete("heads");
            attack.accept(sql);
            found.add(new ChainCheck(sql, transactions(sql), heads).verify());
        });
        return found.getFirst();
    }

    private void inTransaction(Consumer<JdbcTemplate> work) {
        try (Connection connection = java.util.Objects.requireNonNull(
                        TestStore.shared().asSuperuser().getDataSource())
                .getConnection()) {
            SingleConnectionDataSource single = new SingleConnectionDataSource(connection, true);
            TransactionTemplate template = new TransactionTemplate(new DataSourceTransactionManager(single));
            template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
            template.executeWithoutResult(status -> {
                status.setRollbackOnly();
                work.accept(new JdbcTemplate(single));
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Transactions transactions(JdbcTemplate sql) {
        return new Transactions(
                new DataSourceTransactionManager(java.util.Objects.requireNonNull(sql.getDataSource())),
                JdbcClient.create(sql));
    }

    private HeadFiles heads() {
        return new HeadFiles(folder, folder);
    }

    private static void writeHead(JdbcTemplate sql, HeadFiles heads) {
        sql.query("select number, encode(hash, 'hex') from audit.seal order by number desc limit 1", row -> {
            heads.write(new Head(row.getLong(1), row.getString(2), Instant.now()));
        });
    }

    private static void recompute(JdbcTemplate sql) {
        byte[][] hash = {ChainHash.beginning()};
        List<Object[]> hashes = new ArrayList<>();
        sql.query(
                "select s.number, " + EntryRow.COLUMNS
                        + " from audit.seal s join audit.entry e on e.id = s.entry order by s.number",
                row -> {
                    hash[0] = ChainHash.of(hash[0], row.getLong("number"), EntryRow.read(row, 0));
                    hashes.add(new Object[] {hash[0], row.getLong("number")});
                });
        sql.batchUpdate("update audit.seal set hash = ? where number = ?", hashes);
    }

    private static UUID nth(JdbcTemplate sql, int fromTheEnd) {
        return java.util.Objects.requireNonNull(sql.queryForObject(
                "select entry from audit.seal join audit.entry on id = entry where action = 'audit.test'"
                        + " order by number desc offset ? limit 1",
                UUID.class,
                fromTheEnd));
    }

    private void sealAll() {
        while (sealing.sealSome() > 0 || waiting() > 0) {
            Thread.onSpinWait();
        }
    }

    private static int waiting() {
        Integer waiting = TestStore.shared()
                .asSuperuser()
                .queryForObject(
                        "select count(*) from audit.unsealed u join audit.entry on id = entry where action = 'audit.test'",
                        Integer.class);
        return waiting == null ? 0 : waiting;
    }

    private String text(String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void replace(String name, java.util.function.UnaryOperator<String> change) {
        try {
            Files.writeString(folder.resolve(name), change.apply(text(name)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void append(String name, String text) {
        try {
            PrivateFile.append(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
