package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    private Path parent;

    @Test
    void makes_folders_that_only_this_user_can_read() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("new/data"))) {
            for (Path made : new Path[] {parent.resolve("new/data"), folder.folder("vault")}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                        .as(made.toString())
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void serves_one_program_at_a_time() {
        Path data = parent.resolve("data");
        try (DataFolder folder = DataFolder.open(data)) {
            assertThatThrownBy(() -> DataFolder.open(data))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("in use by another Saola");
        }
        DataFolder.open(data).close();
    }

    @Test
    void ignores_a_lock_file_that_nobody_holds() throws IOException {
        Path data = parent.resolve("data");
        Files.createDirectories(data.resolve("run"));
        Files.writeString(data.resolve("run/saola.lock"), "1");

        DataFolder.open(data).close();
    }

    @Test
    void refuses_a_place_where_it_cannot_write() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "not a folder");

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot be written to");
    }
}
