package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.SaolaCommand;
import org.springframework.core.env.StandardEnvironment;

/** Kills a restore while it writes files, and another after the rows: what is half there is never started as if whole. */
@Tag("crash")
class RestoreCrashTests {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int FILES = 300;

    @TempDir
    private Path parent;

    @Test
    void a_restore_that_was_killed_is_refused_until_it_is_done_again() throws Exception {
        StoreSettings.Db from = database("killed_from");
        StoreSettings.Db to = database("killed_to");
        Path backup = backup(from);

        for (String first : List.of("vault/aa/0.x", "trade/0.x")) {
            try (Program restore = Program.start(
                    SaolaCommand.class, environment(to), line -> {}, "restore", backup.toString(), "--data", data())) {
                OwnPostgres.await(
                        first,
                        PATIENCE,
                        () -> Files.exists(parent.resolve("data").resolve(first)));
                restore.kill();
            }
            assertThat(Contents.files(parent.resolve("data")))
                    .as("half of it: %s", first)
                    .hasSizeLessThan(2 * FILES)
                    .hasSizeGreaterThan(first.startsWith("vault") ? 0 : FILES);
            assertRefused(data(), to, "A restore into this data folder was not finished");
            assertRefused(parent.resolve("other").toString(), to, "A restore into this database was not finished");
        }

        RestoreRun again = new RestoreRun(new BackupSource(backup, null), new BackupSource(backup, null).verify());
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            again.into(folder, to, false);
        }
        assertThat(Contents.files(parent.resolve("data")))
                .isEqualTo(Contents.files(parent.resolve("from")))
                .hasSize(2 * FILES);
        try (OpenStore store = open(data(), to)) {
            assertThat(Contents.rows(store.database())).isEqualTo(Contents.rows(ExternalDatabase.connect(from)));
        }
    }

    private Path backup(StoreSettings.Db from) throws IOException {
        Path file = parent.resolve("backup.zip");
        try (DataFolder folder = DataFolder.open(parent.resolve("from"));
                Database database = ExternalDatabase.connect(from)) {
            RoomMigrations.onClassPath().run(database);
            for (String place : List.of("vault/aa", "trade")) {
                Path files = Files.createDirectories(parent.resolve("from").resolve(place));
                for (int i = 0; i < FILES; i++) {
                    Files.writeString(files.resolve(i + ".x"), "content " + i);
                }
            }
            new BackupCommand(folder, new OpenStore(folder, database), event -> {})
                    .run(new CommandCall(parent, new ArrayList<>(List.of(file.toString())), line -> {}));
        }
        return file;
    }

    private static void assertRefused(String data, StoreSettings.Db to, String reason) {
        assertThatThrownBy(() -> open(data, to))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(reason);
    }

    private static OpenStore open(String data, StoreSettings.Db to) {
        return OpenStore.open(new StoreSettings(data, null, false, to), new StandardEnvironment(), false);
    }

    private String data() {
        return parent.resolve("data").toString();
    }

    private static StoreSettings.Db database(String name) {
        TestStore.shared().asSuperuser().execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        TestStore.shared().asSuperuser().execute("CREATE DATABASE " + name + " OWNER saola_owner");
        EmbeddedDatabase server = TestStore.shared().database();
        return new StoreSettings.Db(
                server.url(name),
                EmbeddedRoles.OWNER,
                server.passwords().owner(),
                EmbeddedRoles.APP,
                server.passwords().app());
    }

    private static Map<String, String> environment(StoreSettings.Db db) {
        return Map.of(
                "SAOLA_DB_URL", String.valueOf(db.url()),
                "SAOLA_DB_OWNER", String.valueOf(db.owner()),
                "SAOLA_DB_OWNER_PASSWORD", String.valueOf(db.ownerPassword()),
                "SAOLA_DB_APP", String.valueOf(db.app()),
                "SAOLA_DB_APP_PASSWORD", String.valueOf(db.appPassword()));
    }
}
