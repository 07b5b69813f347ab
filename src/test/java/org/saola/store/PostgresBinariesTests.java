package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTests {

    @TempDir
    private Path parent;

    @Test
    void unpacks_programs_that_can_be_run_and_links_that_lead_somewhere() throws IOException {
        byte[] archive = archive("bin/postgres");

        Path home = new PostgresBinaries("18.0.0", () -> new ByteArrayInputStream(archive)).unpackedUnder(parent);

        assertThat(home).isEqualTo(parent.resolve("bin-18.0.0"));
        assertThat(home.resolve("bin/postgres")).isExecutable();
        assertThat(home.resolve("lib/link")).hasContent("a program");
    }

    @Test
    void leaves_nothing_that_looks_whole_when_the_archive_breaks_off() throws IOException {
        byte[] half = Arrays.copyOf(archive("bin/postgres"), 100);
        PostgresBinaries binaries = new PostgresBinaries("18.0.0", () -> new ByteArrayInputStream(half));

        assertThatThrownBy(() -> binaries.unpackedUnder(parent))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("could not be unpacked");

        assertThat(parent.resolve("bin-18.0.0")).doesNotExist();
    }

    @Test
    void refuses_an_archive_that_reaches_outside() throws IOException {
        byte[] archive = archive("../outside");
        PostgresBinaries binaries = new PostgresBinaries("18.0.0", () -> new ByteArrayInputStream(archive));

        assertThatThrownBy(() -> binaries.unpackedUnder(parent)).hasMessageContaining("reaches outside");
        assertThat(parent.resolve("outside")).doesNotExist();
    }

    @Test
    void knows_the_version_that_comes_with_saola() {
        assertThat(PostgresBinaries.bundled().major()).isEqualTo(18);
    }

    private static byte[] archive(String program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            byte[] text = "a program".getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry(program, true);
            entry.setSize(text.length);
            entry.setMode(0100755);
            tar.putArchiveEntry(entry);
            tar.write(text);
            tar.closeArchiveEntry();
            TarArchiveEntry link = new TarArchiveEntry("lib/link", TarConstants.LF_SYMLINK);
            link.setLinkName("../" + program);
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
