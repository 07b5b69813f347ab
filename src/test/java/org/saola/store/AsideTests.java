package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsideTests {

    @TempDir
    private Path parent;

    @Test
    void shows_a_folder_only_when_it_is_whole() throws IOException {
        Path target = parent.resolve("cluster");
        Path aside = Aside.next(target);
        Files.writeString(aside.resolve("file"), "text");
        assertThat(target).doesNotExist();

        Aside.publish(aside, target);

        assertThat(target.resolve("file")).hasContent("text");
        assertThat(aside).doesNotExist();
    }

    @Test
    void removes_what_a_killed_program_left() throws IOException {
        Path half = Aside.next(parent.resolve("cluster"));
        Files.createDirectories(half.resolve("base/1"));
        Files.writeString(half.resolve("base/1/1259"), "half");

        Aside.next(parent.resolve("cluster"));

        assertThat(half).doesNotExist();
    }
}
