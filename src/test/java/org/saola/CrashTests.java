package org.saola;

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

/**
 * Kills the real program while it writes and seals the trail, keeps files, renews their key and does a job: nothing that it
 * said is lost, nothing is half there or there twice, and it goes on. One program for all, since each start takes seconds.
 */
@Tag("crash")
class CrashTests {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Pattern SAID = Pattern.compile("(kept|there|wrote|entry|step|key) ([0-9a-f-]+)\\.");
    private static final int KILLS = 2;

    @TempDir
    private Path parent;

    private final Map<String, Set<String>> said = new ConcurrentHashMap<>();
    private volatile Map<String, CountDownLatch> more = Map.of();

    @Test
    void nothing_that_was_said_is_lost_or_done_twice_when_the_program_is_killed() throws Exception {
        Program program = start();
        try {
            for (int round = 1; round <= KILLS; round++) {
                for (CountDownLatch enough : more.values()) {
                    assertThat(enough.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                            .as("%s", more)
                            .isTrue();
                }
                program.kill();
                Set<String> kept = Set.copyOf(all("kept"));
                Set<String> written = Set.copyOf(all("wrote"));
                program = start();
                assertThat(program.awaitLine(PATIENCE, line -> line.startsWith("chain ")))
                        .as("round %d", round)
                        .matches("chain OK \\d+ [0-9a-f]{64}\\.");
                assertThat(program.awaitLine(PATIENCE, line -> line.startsWith("sealed ")))
                        .as("round %d", round)
                        .startsWith("sealed OK ");
                assertThat(program.awaitLine(PATIENCE, line -> line.startsWith("found ")))
                        .as("round %d", round)
                        .endsWith(" files, 0 faults, true.");
                program.awaitLine(PATIENCE, line -> line.equals("checked."));
                assertThat(all("there")).as("files of round %d", round).containsAll(kept);
                assertThat(all("entry")).as("entries of round %d", round).containsAll(written);
            }
            assertThat(incoming()).isLessThanOrEqualTo(3);
            assertJobEnds(program);
        } finally {
            program.close();
        }
    }

    private void assertJobEnds(Program program) throws IOException {
        Files.createFile(parent.resolve("enough"));
        String end = program.awaitLine(PATIENCE, line -> line.startsWith("job "));
        Matcher words = Pattern.compile("job DONE in (\\d+) starts, steps (\\d+) (\\d+) (\\d+)\\.")
                .matcher(end);
        assertThat(words.matches()).as(end).isTrue();
        assertThat(words.group(1)).as("starts").isEqualTo("" + (KILLS + 1));
        assertThat(words.group(2))
                .as("each once: %s", end)
                .isEqualTo(words.group(3))
                .isEqualTo(words.group(4));
        assertThat(all("step").stream().mapToInt(Integer::parseInt).max().orElseThrow())
                .as("the last that was said: %s", end)
                .isEqualTo(Integer.parseInt(words.group(4)));
    }

    private Set<String> all(String word) {
        return said.computeIfAbsent(word, any -> ConcurrentHashMap.newKeySet());
    }

    /** What is on its way now; what was at the kills is gone. */
    private long incoming() throws IOException {
        try (Stream<Path> files = Files.list(parent.resolve("data/vault/incoming"))) {
            return files.count();
        }
    }

    private Program start() {
        more = Map.of(
                "kept", new CountDownLatch(20),
                "wrote", new CountDownLatch(200),
                "key", new CountDownLatch(3),
                "step", new CountDownLatch(20));
        Program program = Program.start(
                WritingSaola.class,
                Map.of(),
                this::note,
                "--data",
                parent.resolve("data").toString(),
                "--port",
                "0",
                parent.resolve("enough").toString());
        program.awaitLine(PATIENCE, line -> line.startsWith("Saola is ready at"));
        return program;
    }

    private void note(String line) {
        Matcher whole = SAID.matcher(line);
        if (whole.matches()) {
            all(whole.group(1)).add(whole.group(2));
            CountDownLatch enough = more.get(whole.group(1));
            if (enough != null) {
                enough.countDown();
            }
        }
    }
}
