package org.saola.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that was sent does no harm, and is otherwise what it was. */
class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "permit 2031/KE.pdf, KE.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\x\\scan.pdf, scan.pdf",
        "a\\r\\nSet-Cookie: x=1.pdf, nSet-Cookie_ x=1.pdf",
        "Élevage d’éléphants №3.docx, Élevage d’éléphants №3.docx",
        "تقرير ۲۰۳۱.pdf, تقرير ۲۰۳۱.pdf",
        "a.exe., a.exe",
        ".htaccess, htaccess",
        "con.txt, _con.txt",
        "what?<b>.txt, what__b_.txt",
        ".., file"
    })
    void makes_names_harmless(String given, String kept) {
        assertThat(FileName.harmless(given)).isEqualTo(kept);
    }

    @Test
    void takes_away_what_is_not_seen() {
        assertThat(FileName.harmless("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(FileName.harmless("a\r\nSet-Cookie: b\u0000\u2028.pdf")).isEqualTo("aSet-Cookie_ b.pdf");
        assertThat(FileName.harmless("می\u200Cخواهم.pdf")).isEqualTo("می\u200Cخواهم.pdf");
        assertThat(FileName.harmless("e\u0301.pdf")).isEqualTo("\u00E9.pdf");
        assertThat(FileName.harmless("\uD800.pdf")).isEqualTo("pdf");
        assertThat(FileName.harmless("")).isEqualTo("file");
    }

    @Test
    void cuts_long_names_and_leaves_the_extension() {
        String name = FileName.harmless("象".repeat(300) + ".pdf");
        assertThat(name.codePointCount(0, name.length())).isEqualTo(120);
        assertThat(name).endsWith("象.pdf");
    }
}
