package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Kills the real program, its PostgreSQL, or both, while rows are being written, and counts what was acknowledged. */
@Tag("crash")
class RecoveryTests {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ROWS_BEFORE_A_KILL = 300;

    /** What is killed with {@code kill -9}. */
    private enum Victim {
        PROGRAM,
        POSTGRESQL,
        BOTH
    }

    private static final List<Victim> ROUNDS = List.of(
            Victim.PROGRAM,
            Victim.POSTGRESQL,
            Victim.BOTH,
            Victim.PROGRAM,
            Victim.POSTGRESQL,
            Victim.BOTH,
            Victim.POSTGRESQL,
            Victim.PROGRAM,
            Victim.POSTGRESQL,
            Victim.BOTH);

    @TempDir
    private Path parent;

    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void no_acknowledged_row_is_lost_by_ten_kills() throws IOException {
        Program program = start();
        try {
            for (int round = 1; round <= ROUNDS.size(); round++) {
                Victim victim = ROUNDS.get(round - 1);
                awaitMoreRows();
                long begin = System.nanoTime();
                program = killAndRecover(program, victim);
                awaitMoreRows();
                assertNothingLost();
                System.out.printf(
                        "round %d of %d: killed %s, writing again after %.1f s, %d rows acknowledged, none lost%n",
                        round, ROUNDS.size(), victim, (System.nanoTime() - begin) / 1e9, acknowledged.size());
            }
            program.stop();
            program.awaitEnd(PATIENCE);
            assertThat(PostgresProcesses.of(cluster())).isEmpty();
        } finally {
            program.close();
            PostgresProcesses.end(cluster());
        }
    }

    private Program killAndRecover(Program program, Victim victim) throws IOException {
        long postgres = Long.parseLong(pidFile().getFirst().strip());
        switch (victim) {
            case PROGRAM -> program.kill();
            case POSTGRESQL -> PostgresCommand.signal(postgres, "KILL");
            case BOTH -> {
                ProcessHandle.of(postgres).ifPresent(ProcessHandle::destroyForcibly);
                program.kill();
            }
        }
        if (victim == Victim.POSTGRESQL) {
            OwnPostgres.await(
                    "another server",
                    PATIENCE,
                    () -> !pidFile().getFirst().strip().equals("" + postgres));
            assertThat(program.isAlive()).isTrue();
            return program;
        }
        return start();
    }

    private Program start() {
        Program program = Program.start(
                RecoveryWriter.class,
                Map.of(),
                this::note,
                "--data",
                parent.resolve("data").toString(),
                "--port",
                "0");
        program.awaitLine(PATIENCE, line -> line.startsWith("Saola is ready at"));
        return program;
    }

    /** Counts whole lines only: a program killed while it prints may leave half a number, which was not said. */
    private void note(String line) {
        Matcher whole = RecoveryWriter.ACKNOWLEDGED.matcher(line);
        if (whole.matches()) {
            acknowledged.add(Long.parseLong(whole.group(1)));
        }
    }

    private void awaitMoreRows() {
        int enough = acknowledged.size() + ROWS_BEFORE_A_KILL;
        OwnPostgres.await("more rows", PATIENCE, () -> acknowledged.size() >= enough);
    }

    private void assertNothingLost() throws IOException {
        Set<Long> said = new HashSet<>(acknowledged);
        String port = pidFile().get(3).strip();
        DatabasePasswords passwords = DatabasePasswords.read(parent.resolve("data/secrets"));
        JdbcTemplate app = new JdbcTemplate(new RoleDataSource(
                () -> "jdbc:postgresql://127.0.0.1:" + port + "/saola", EmbeddedRoles.APP, passwords.app()));
        said.removeAll(new HashSet<>(app.queryForList("SELECT number FROM recovery.written", Long.class)));
        assertThat(said).as("acknowledged, and not there").isEmpty();
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(cluster().resolve("postmaster.pid"));
    }

    private Path cluster() throws IOException {
        return parent.toRealPath().resolve("data/pg/cluster-18");
    }
}
