package org.saola.trade.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.kernel.ProblemException;
import org.saola.trade.TradeProblem;
import org.saola.trade.internal.sample.SampleShipments;

/** A disk that is full ends a load with a sentence that says so. Skipped where no small disk can be mounted. */
class FullDiskTests {

    private static final int ROWS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void says_that_the_disk_is_full() throws Exception {
        Path sample = folder.resolve("sample");
        new SampleShipments(ROWS, 1, List.of()).write(sample, ROWS);
        Path small = Files.createDirectory(folder.resolve("small"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", small.toString());
        if (!mounted) {
            System.out.println("SKIPPED: no small disk can be mounted here, so that none can be full");
        }
        assumeTrue(mounted);
        try {
            assertThatThrownBy(() -> TradeFixture.load(small.resolve("release"), sample))
                    .isInstanceOfSatisfying(
                            ProblemException.Unavailable.class,
                            full -> org.assertj.core.api.Assertions.assertThat(full.problem())
                                    .isEqualTo(TradeProblem.STORE_FULL));
        } finally {
            run("umount", "-l", small.toString());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
