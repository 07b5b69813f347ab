package org.saola.species;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Real files of the field, which may be tested against and not be shipped: the folder {@code SAOLA_TEST_DATA}, else
 * {@code shared/data} beside the project where it is.
 *
 * <p>A test that needs them is skipped where they are not, and says so.
 */
public final class TestData {

    private static final Path FOLDER =
            Path.of(Optional.ofNullable(System.getenv("SAOLA_TEST_DATA")).orElse("../shared/data"));

    private TestData() {}

    /** Returns a file or folder of the real data; the test that asks is skipped where it is absent. */
    public static Path require(String path) {
        Path found = FOLDER.resolve(path).toAbsolutePath().normalize();
        if (!Files.exists(found)) {
            System.out.println("SKIPPED: the real data is not here; set SAOLA_TEST_DATA to test against " + path);
        }
        Assumptions.assumeTrue(Files.exists(found), "no real data here: SAOLA_TEST_DATA has no " + path);
        return found;
    }
}
