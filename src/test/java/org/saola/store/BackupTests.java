package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A backup of the PostgreSQL that comes with Saola, what it holds, and where it is brought back to. */
@Tag("database")
class BackupTests {

    private static final StoreSettings.Db EMBEDDED = new StoreSettings.Db(null, null, null, null, null);

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @TempDir
    private static Path parent;

    private static DataFolder folder;
    private static Database database;

    @TempDir
    private Path here;

    private StoreSettings.Db theirs;

    @BeforeEach
    void makeTheirs() {
        String name = "restore_" + DATABASES.incrementAndGet();
        TestStore.shared().asSuperuser().execute("DROP DATABASE IF EXISTS " + name);
        TestStore.shared().asSuperuser().execute("CREATE DATABASE " + name + " OWNER saola_owner");
        theirs = settings(TestStore.shared().database(), name);
    }

    @BeforeAll
    static void fill() throws IOException {
        folder = DataFolder.open(parent.resolve("data"));
        OwnPostgres.borrowPrograms(folder);
        database = EmbeddedDatabase.start(folder, PostgresBinaries.bundled());
        RoomMigrations.onClassPath().run(database);
        insertLetter("Ünïcode\\ tab\t newline\n \\N and 'quote'");
        for (String file :
                List.of("vault/ab/ab12.x", "post/a.eml", "secrets/vault.keys", "audit/heads", "trade/r.db")) {
            Files.createDirectories(parent.resolve("data").resolve(file).getParent());
            Files.write(parent.resolve("data").resolve(file), new byte[] {1, 2, 3, (byte) file.length()});
        }
        Files.createDirectories(parent.resolve("data/vault/incoming"));
        Files.writeString(parent.resolve("data/vault/incoming/half"), "half");
    }

    @AfterAll
    static void stop() {
        database.close();
        folder.close();
    }

    @Test
    void brings_back_everything_on_the_oldest_postgresql_and_from_there_in_a_new_folder() throws Exception {
        List<PostgresBinaries> oldest = OwnPostgres.oldest();
        assumeFalse(oldest.isEmpty(), "there is no PostgreSQL 15 for this processor");
        Path file = backup();
        Path target = here.resolve("there");
        try (DataFolder theirs = DataFolder.open(here.resolve("theirs"));
                EmbeddedDatabase server = EmbeddedDatabase.start(theirs, oldest.getFirst());
                DataFolder between = DataFolder.open(here.resolve("between"))) {
            run(file, null).into(between, settings(server, "saola"), false);
            assertThat(Contents.rows(server)).isEqualTo(Contents.rows(database));
            assertThat(Contents.shape(server)).isEqualTo(Contents.shape(database));
            assertThat(Contents.files(here.resolve("between")))
                    .isEqualTo(Contents.files(parent.resolve("data")))
                    .hasSize(5);

            Path again = backup(between, server, here.resolve("again.zip"));
            try (DataFolder there = DataFolder.open(target)) {
                run(again, null).into(there, EMBEDDED, false);
            }
        }
        try (DataFolder there = DataFolder.open(target);
                Database restored = EmbeddedDatabase.start(there, PostgresBinaries.bundled())) {
            assertThat(Contents.rows(restored)).isEqualTo(Contents.rows(database));
            assertThat(Contents.shape(restored)).isEqualTo(Contents.shape(database));
        }
        assertThat(Contents.files(target)).isEqualTo(Contents.files(parent.resolve("data")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve("secrets/vault.keys"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(target.resolve("secrets/postgres.properties")))
                .isNotEqualTo(Files.readString(parent.resolve("data/secrets/postgres.properties")));
    }

    @Test
    void is_opened_only_with_its_passphrase() throws Exception {
        Path right = Files.writeString(here.resolve("right"), "correct horse battery\n");
        Path wrong = Files.writeString(here.resolve("wrong"), "another horse battery\n");
        Path file = backup("--passphrase-file", right.toString());

        refused(file, null).hasMessageContaining("is encrypted: add --passphrase-file");
        refused(file, Passphrase.read(wrong)).hasMessageContaining("the passphrase is another one");
        assertThat(new BackupSource(file, Passphrase.read(right)).verify().rows())
                .isPositive();
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("vault.keys", "manifest");
        assertDamageFound(file, Passphrase.read(right));
    }

    @Test
    void that_is_damaged_anywhere_is_refused() throws Exception {
        assertDamageFound(backup(), null);
    }

    @Test
    void is_for_this_user_only_and_replaces_nothing_unasked() throws Exception {
        Path file = backup();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        assertThatThrownBy(() -> backup()).isInstanceOf(CommandFailure.class).hasMessageContaining("add --force");
        backup("--force");
        try (Stream<Path> left = Files.list(here)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void that_cannot_be_written_leaves_no_file() throws IOException {
        Path none = here.resolve("none/there.zip");

        assertThatThrownBy(() -> backup(none))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("No file was left");
        try (Stream<Path> left = Files.list(here)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void is_not_made_when_a_policy_hides_a_row_even_from_the_house() throws Exception {
        JdbcTemplate owner = new JdbcTemplate(database.owner());
        owner.execute("CREATE POLICY hides ON post.letter AS RESTRICTIVE USING (language <> 'xx')");
        try {
            backup();
            owner.execute("ALTER TABLE post.letter NO FORCE ROW LEVEL SECURITY");
            owner.execute("UPDATE post.letter SET language = 'xx'");
            owner.execute("ALTER TABLE post.letter FORCE ROW LEVEL SECURITY");

            assertThatThrownBy(() -> backup("--force"))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("post.letter hides rows");
            owner.execute("DROP POLICY hides ON post.letter");
            owner.execute("CREATE POLICY closed ON post.letter AS RESTRICTIVE USING (false)");
            assertThatThrownBy(() -> backup("--force"))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("post.letter hides rows");
        } finally {
            owner.execute("DROP POLICY IF EXISTS hides ON post.letter");
            owner.execute("DROP POLICY IF EXISTS closed ON post.letter");
        }
    }

    @Test
    void shows_one_moment_while_rows_are_written() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Thread writing = Thread.ofVirtual().start(() -> {
            while (!enough.get()) {
                pair();
            }
        });
        Path file;
        try {
            OwnPostgres.await("pairs", java.time.Duration.ofSeconds(30), () -> pairs(database) > 20);
            file = backup();
        } finally {
            enough.set(true);
            writing.join();
        }

        restore(file, false);

        assertThat(pairs(ExternalDatabase.connect(theirs))).isGreaterThan(20).isEven();
    }

    @Test
    void goes_into_an_empty_folder_only_unless_what_is_there_may_be_moved_aside() throws Exception {
        Path file = backup();
        Path target = Files.createDirectories(here.resolve("there"));
        Files.writeString(target.resolve("mine"), "mine");

        assertThatThrownBy(() -> restore(file, false))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("is not empty");
        restore(file, true);
        try (Stream<Path> kept = Files.walk(target)) {
            assertThat(kept.filter(path -> path.endsWith("mine")))
                    .singleElement()
                    .satisfies(mine ->
                            assertThat(target.relativize(mine).toString()).startsWith("before-restore-"));
        }
    }

    @Test
    void that_was_half_brought_back_keeps_saola_from_starting_until_it_is_done_again() throws Exception {
        Path file = backup();
        Path target = here.resolve("there");
        try (DataFolder there = DataFolder.open(target)) {
            new RestoreTarget(there).begin(false);
            Files.writeString(target.resolve("half"), "half");
        }

        StoreSettings settings = new StoreSettings(target.toString(), null, false, EMBEDDED);
        assertThatThrownBy(
                        () -> OpenStore.open(settings, new org.springframework.core.env.StandardEnvironment(), false))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("run ./saola restore again");
        restore(file, false);
        assertThat(target.resolve("half")).doesNotExist();
        assertThat(target.resolve("restore-unfinished")).doesNotExist();
    }

    @Test
    void goes_into_no_database_that_holds_a_saola_already() throws Exception {
        Path file = backup();
        restore(file, false);

        assertThatThrownBy(() -> restore(file, true))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("The database holds a Saola already");
        assertThat(here.resolve("there/vault/ab/ab12.x")).exists();
    }

    @Test
    void of_a_newer_saola_is_refused_before_anything_is_touched() throws Exception {
        BackupManifest made = new BackupSource(backup(), null).verify();
        Map<String, List<BackupManifest.Step>> rooms = new TreeMap<>(made.rooms());
        rooms.merge(
                "post",
                List.of(new BackupManifest.Step("99", "V99__later.sql", "00")),
                (mine, more) -> Stream.concat(mine.stream(), more.stream()).toList());

        assertThatThrownBy(() -> RoomMigrations.onClassPath().requireKnown(rooms))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("made by another Saola, whose tables of post");
        RoomMigrations.onClassPath().requireKnown(made.rooms());
        assertThat(made.saola()).isEqualTo(SaolaVersion.current()).isNotEmpty();
        for (String later : List.of("{\"format\": 1, \"saola\": \"99.0\"}", "{\"format\": 2, \"more\": {}}")) {
            assertThatThrownBy(
                            () -> BackupSource.requireKnown(JsonMapper.shared().readTree(later)))
                    .hasMessageContaining("was made by a newer Saola");
        }
    }

    private void assertDamageFound(Path file, char @Nullable [] passphrase) throws IOException {
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(7);
        List<Integer> places = new ArrayList<>(List.of(0, 20, sound.length / 2, sound.length - 30, sound.length - 1));
        random.ints(15, 0, sound.length).forEach(places::add);
        for (int place : places) {
            byte[] flipped = sound.clone();
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            assertRefused(file, passphrase, "a bit at " + place);
        }
        for (int length : List.of(0, 10, sound.length / 3, sound.length - 1)) {
            Files.write(file, java.util.Arrays.copyOf(sound, length));
            assertRefused(file, passphrase, "cut at " + length);
        }
        Files.write(file, java.util.Arrays.copyOf(sound, sound.length + 1));
        refused(file, passphrase);
    }

    private static void assertRefused(Path file, char @Nullable [] passphrase, String damage) {
        assertThatThrownBy(() -> new BackupSource(file, passphrase).verify())
                .as(damage)
                .isInstanceOf(CommandFailure.class);
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(Path file, char @Nullable [] passphrase) {
        return assertThatThrownBy(() -> new BackupSource(file, passphrase).verify())
                .isInstanceOf(CommandFailure.class);
    }

    private Path backup(String... more) {
        return backup(here.resolve("backup.zip"), more);
    }

    private Path backup(Path file, String... more) {
        return backup(folder, database, file, more);
    }

    private Path backup(DataFolder folder, Database database, Path file, String... more) {
        List<String> typed = new ArrayList<>(List.of(file.toString()));
        typed.addAll(List.of(more));
        List<String> said = new ArrayList<>();
        int exit = new BackupCommand(folder, new OpenStore(folder, database), event -> {})
                .run(new CommandCall(here, typed, said::add));
        assertThat(exit).isZero();
        assertThat(said.getLast()).startsWith("BACKUP " + file);
        return file;
    }

    /** Into a database of its own on the server that all tests share. */
    private void restore(Path file, boolean force) throws IOException, SQLException {
        try (DataFolder there = DataFolder.open(here.resolve("there"))) {
            run(file, null).into(there, theirs, force);
        }
    }

    private static StoreSettings.Db settings(EmbeddedDatabase server, String name) {
        DatabasePasswords passwords = server.passwords();
        return new StoreSettings.Db(
                server.url(name), EmbeddedRoles.OWNER, passwords.owner(), EmbeddedRoles.APP, passwords.app());
    }

    private static RestoreRun run(Path file, char @Nullable [] passphrase) {
        BackupSource source = new BackupSource(file, passphrase);
        return new RestoreRun(source, source.verify());
    }

    private static void insertLetter(String subject) {
        asHouse(
                "INSERT INTO post.letter (id, template, purpose, recipient, mailbox, language, subject, body, message_id,"
                        + " status, created_at, due_at, expires_at) VALUES (gen_random_uuid(), 't', 'SERVICE', 'a@b.c', 'a@b.c',"
                        + " 'en', ?, 'x', gen_random_uuid()::text, 'WAITING', now(), now(), now())",
                subject);
    }

    /** Two rows in one transaction: a moment holds both or neither. */
    private static void pair() {
        asHouse(
                "INSERT INTO post.bounce (mailbox, recipient, noted_at, letter) SELECT gen_random_uuid()::text, ?, now(),"
                        + " gen_random_uuid() FROM generate_series(1, 2)",
                "pair");
    }

    private static long pairs(Database of) {
        Long count = asHouse(of, "SELECT count(*) FROM post.bounce WHERE recipient = 'pair'");
        return count == null ? 0 : count;
    }

    private static void asHouse(String statement, String argument) {
        try (Connection connection = database.app().getConnection();
                var house = connection.createStatement();
                var sql = connection.prepareStatement(statement)) {
            connection.setAutoCommit(false);
            house.execute("SELECT set_config('saola.viewer', 'house', true)");
            sql.setString(1, argument);
            sql.executeUpdate();
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static @Nullable Long asHouse(Database of, String query) {
        try (Connection connection = of.app().getConnection();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("SELECT set_config('saola.viewer', 'house', true)");
            try (var row = sql.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
