package org.saola.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.store.Program;

/** Kills the real program while it keeps files: every file that was kept is there and whole, and nothing else. */
@Tag("crash")
class VaultCrashTests {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Pattern THERE = Pattern.compile("there ([0-9a-f-]{36})\\.");
    private static final int ENOUGH = 40;

    @TempDir
    private Path parent;

    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final Set<String> there = ConcurrentHashMap.newKeySet();
    private CountDownLatch more = new CountDownLatch(ENOUGH);

    @Test
    void loses_no_kept_file_and_leaves_no_half_one_when_killed() throws Exception {
        Program program = start();
        try {
            for (int round = 1; round <= 3; round++) {
                assertThat(more.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
                more = new CountDownLatch(ENOUGH);
                program.kill();
                Set<String> said = Set.copyOf(kept);
                program = start();
                String found = program.awaitLine(
                        PATIENCE, line -> VaultWriter.FOUND.matcher(line).matches());
                assertThat(found).as("round %d", round).endsWith(" files, 0 faults, true.");
                assertThat(there).containsAll(said);
            }
            assertThat(incomingAtStart()).isLessThanOrEqualTo(3);
        } finally {
            program.close();
        }
    }

    /** What is on its way now; what was at the kills is gone. */
    private long incomingAtStart() throws IOException {
        try (Stream<Path> files = Files.list(parent.resolve("data/vault/incoming"))) {
            return files.count();
        }
    }

    private Program start() {
        Program program = Program.start(
                VaultWriter.class,
                Map.of(),
                this::note,
                "--data",
                parent.resolve("data").toString(),
                "--port",
                "0");
        program.awaitLine(PATIENCE, line -> line.startsWith("Saola is ready at"));
        return program;
    }

    private void note(String line) {
        Matcher whole = VaultWriter.KEPT.matcher(line);
        if (whole.matches()) {
            kept.add(whole.group(1));
            more.countDown();
        }
        Matcher found = THERE.matcher(line);
        if (found.matches()) {
            there.add(found.group(1));
        }
    }
}
