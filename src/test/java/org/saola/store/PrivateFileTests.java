package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTests {

    @TempDir
    private Path folder;

    @Test
    void is_for_this_user_only_also_in_the_place_of_one_that_was_not() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        PrivateFile.write(file, "ñew");
        PrivateFile.append(folder.resolve("log"), "one\n");
        PrivateFile.append(folder.resolve("log"), "two\n");
        PrivateFile.create(folder.resolve("made")).close();

        assertThat(file).hasContent("ñew");
        assertThat(folder.resolve("log")).hasContent("one\ntwo\n");
        for (String each : new String[] {"key", "log", "made"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(each))))
                    .isEqualTo("rw-------");
        }
        assertThatThrownBy(() -> PrivateFile.create(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void stays_as_it_was_when_the_new_one_cannot_be_written_whole() throws IOException {
        Path file = folder.resolve("key");
        PrivateFile.write(file, "old");

        assertThatThrownBy(() -> PrivateFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(file).hasContent("old");
    }

    @Test
    void has_a_name_that_no_backup_takes_until_it_is_whole() throws IOException {
        Path secrets = Files.createDirectories(folder.resolve("secrets"));

        PrivateFile.write(secrets.resolve("key"), out -> {
            try (Stream<Path> there = Files.list(secrets)) {
                assertThat(there)
                        .singleElement()
                        .satisfies(file -> assertThat(BackupFiles.belongs(
                                        folder.relativize(file).toString()))
                                .isFalse());
            }
        });

        try (Stream<Path> there = Files.list(secrets)) {
            assertThat(there).containsExactly(secrets.resolve("key"));
        }
    }
}
