package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresLogTests {

    @TempDir
    private Path folder;

    @Test
    void keeps_one_file_and_the_one_before_it() throws IOException {
        PostgresLog log = new PostgresLog(folder.resolve("postgres.log"), 10);
        Files.writeString(log.file(), "longer than ten characters");

        log.keepToSize();
        log.keepToSize();

        assertThat(log.file()).isEmptyFile();
        assertThat(folder.resolve("postgres.log.1")).hasContent("longer than ten characters");
    }

    @Test
    void goes_on_in_the_same_file_for_a_writer_that_holds_it_open() throws IOException {
        PostgresLog log = new PostgresLog(folder.resolve("postgres.log"), 10);
        try (var writer = Files.newBufferedWriter(log.file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write("longer than ten characters");
            writer.flush();
            log.keepToSize();
            writer.write("after");
        }
        assertThat(log.file()).hasContent("after");
    }

    @Test
    void finds_the_last_complaint_since_a_start() throws IOException {
        PostgresLog log = new PostgresLog(folder.resolve("postgres.log"), 1_000);
        Files.writeString(log.file(), "FATAL:  of an earlier start\n");
        long begin = log.size();
        Files.writeString(
                log.file(),
                "LOG:  starting\n2026-01-01 [7] FATAL:  lock file exists\nHINT:  is another one running?\n",
                StandardOpenOption.APPEND);

        assertThat(log.lastComplaintSince(begin)).isEqualTo("lock file exists");
        assertThat(log.lastComplaintSince(log.size())).isEqualTo("it said nothing");
    }
}
