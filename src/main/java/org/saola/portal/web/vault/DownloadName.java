package org.saola.portal.web.vault;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The header {@code Content-Disposition} that names a download (RFC 6266), in plain letters and in all of them (RFC 8187). */
final class DownloadName {

    private static final String PLAIN = "!#$&+-.^_`|~";

    private DownloadName() {}

    static String header(String name) {
        return "attachment;filename=\"" + fallback(name) + "\";filename*=UTF-8''" + encoded(name);
    }

    /** Without accents, and a low line for what ASCII does not have; nothing that could end the quoted text. */
    private static String fallback(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
    }

    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (next & 0xFF);
            if (letter < 128 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0)) {
                text.append(letter);
            } else {
                text.append('%').append("%02X".formatted(next & 0xFF));
            }
        }
        return text.toString();
    }
}
