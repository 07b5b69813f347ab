package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** How a PostgreSQL is started, watched and stopped, each time on files of its own. */
@Tag("database")
class PostgresServerTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path parent;

    private DataFolder folder;
    private Path cluster;
    private EmbeddedDatabase database;

    @BeforeEach
    void start() throws IOException {
        folder = DataFolder.open(parent.resolve("data"));
        OwnPostgres.borrowPrograms(folder);
        database = EmbeddedDatabase.start(folder, PostgresBinaries.bundled());
        cluster = PostgresCluster.at(folder.folder("pg"), PostgresBinaries.bundled());
    }

    @AfterEach
    void stop() {
        database.close();
        folder.close();
    }

    @Test
    void leaves_no_process_behind_when_it_is_closed() throws IOException {
        assertThat(PostgresProcesses.of(cluster)).contains(database.server().pid());

        database.close();

        assertThat(PostgresProcesses.of(cluster)).isEmpty();
        assertThat(cluster.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void is_started_again_when_it_alone_dies() throws IOException {
        long first = database.server().pid();
        PostgresCommand.signal(first, "KILL");

        OwnPostgres.await(
                "an answer from another process",
                PATIENCE,
                () -> answers() && database.server().pid() != first);
    }

    @Test
    void ends_what_a_killed_program_left_running() throws Exception {
        database.close();
        Process orphan = launch().start(new CountDownLatch(1)).process();

        database = EmbeddedDatabase.start(folder, PostgresBinaries.bundled());

        assertThat(orphan.isAlive()).isFalse();
        assertThat(answers()).isTrue();
    }

    @Test
    void is_not_kept_out_by_a_number_that_now_is_somebody_else_s() throws IOException {
        database.close();
        Files.writeString(
                cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + cluster + "\n1\n5432\n");

        database = EmbeddedDatabase.start(folder, PostgresBinaries.bundled());

        assertThat(answers()).isTrue();
    }

    @Test
    void says_what_postgresql_says_when_it_cannot_start() throws IOException {
        database.close();
        Files.delete(cluster.resolve("global/pg_control"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, PostgresBinaries.bundled()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("PostgreSQL did not start")
                .hasMessageContaining("pg_control")
                .hasMessageContaining("postgres.log");
    }

    @Test
    void says_which_file_is_missing_when_the_passwords_are_lost() throws IOException {
        database.close();
        Files.delete(folder.folder("secrets").resolve("postgres.properties"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, PostgresBinaries.bundled()))
                .hasMessageContaining("postgres.properties from a backup");
    }

    @Test
    void says_that_a_password_is_refused() throws IOException {
        database.close();
        DatabasePasswords.make(folder.folder("secrets"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, PostgresBinaries.bundled()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("refuses the role postgres");
        assertThat(PostgresProcesses.of(cluster)).isEmpty();
    }

    private boolean answers() {
        return "saola_app".equals(new JdbcTemplate(database.app()).queryForObject("SELECT current_user", String.class));
    }

    private PostgresLaunch launch() {
        Path pg = folder.folder("pg");
        PostgresBinaries binaries = PostgresBinaries.bundled();
        return new PostgresLaunch(
                binaries.major(),
                binaries.unpackedUnder(pg),
                cluster,
                new PostgresLog(pg.resolve("postgres.log"), 1_000_000));
    }
}
