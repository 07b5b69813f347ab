package org.saola.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes say what a file is; its name may only say it more exactly. */
class FileTypesTests {

    private final FileTypes types = new FileTypes(List.of());

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, letter.pdf, application/pdf, true",
        "%PDF-1.7, letter.txt, application/pdf, true",
        "<html><script>alert(1)</script>, letter.pdf, text/html, false",
        "<!DOCTYPE html><p>, scan.png, text/html, false",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>, logo.png, image/svg+xml, false",
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>, logo.svg, image/svg+xml, false",
        "#!/bin/sh, list.txt, application/x-sh, false",
        "plain words, notes.txt, text/plain, true",
        "plain words, notes, text/plain, true",
        "'a;b;c', table.csv, text/csv, true",
        "alert(1), code.js, text/javascript, false",
        "del /q, run.bat, application/x-bat, false",
        "plain words, setup.ps1, text/plain, false",
        "plain words, letter.pdf.hta, text/plain, false"
    })
    void tells_by_the_bytes(String text, String name, String type, boolean taken) {
        String found = types.of(text.getBytes(StandardCharsets.UTF_8), name);
        assertThat(found).isEqualTo(type);
        assertThat(types.takes(found, name)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D49484452, x.pdf, image/png, true",
        "FFD8FFE000104A464946, x.jpg, image/jpeg, true",
        "4D5A90000300000004000000FFFF0000, x.pdf, application/x-msdownload, false",
        "7F454C4602010100, x.pdf, application/x-elf, false",
        "CAFEBABE00000041, x.pdf, application/java-vm, false",
        "D0CF11E0A1B11AE1, x.doc, application/msword, true",
        "D0CF11E0A1B11AE1, x.msi, application/x-ms-installer, false",
        "0001020304FFFEFD, x.pdf, application/octet-stream, false"
    })
    void tells_by_bytes_that_are_no_text(String hex, String name, String type, boolean taken) {
        String found = types.of(java.util.Arrays.copyOf(HexFormat.of().parseHex(hex), 600), name);
        assertThat(found).isEqualTo(type);
        assertThat(types.takes(found, name)).isEqualTo(taken);
    }

    @Test
    void tells_a_document_from_an_archive() throws IOException {
        assertThat(types.of(zip("[Content_Types].xml"), "case.docx"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(types.of(zip("photo.jpg"), "photos.zip")).isEqualTo("application/zip");
        assertThat(types.of(zip("photo.jpg"), "letter.pdf")).isEqualTo("application/zip");
        assertThat(types.takes(types.of(zip("x.class"), "tool.jar"), "tool.jar"))
                .isFalse();
    }

    @Test
    void takes_what_the_operator_lists_and_nothing_else() {
        FileTypes own = new FileTypes(List.of("image/svg+xml"));
        assertThat(own.takes("image/svg+xml", "logo.svg")).isTrue();
        assertThat(own.takes("application/pdf", "a.pdf")).isFalse();
        assertThat(FileTypes.isActive("image/svg+xml")).isTrue();
        assertThat(FileTypes.isActive("text/html")).isTrue();
        assertThat(FileTypes.isActive("application/pdf")).isFalse();
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
