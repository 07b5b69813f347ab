package org.saola.kit.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saola.kernel.ProblemException;

/**
 * The character set of a file of plain text.
 *
 * @param sure whether it is certain, which windows-1252 never is: nearly any bytes can be read as it
 */
record Letters(Charset charset, boolean sure) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int PROBE = 1 << 13;

    /** How files begin that are text to a computer, and no table to anybody. */
    private static final List<String> OTHER_KINDS = List.of("<", "%pdf", "{\\rtf", "{\"", "[{");

    /**
     * Finds it out, which reads the whole file.
     *
     * @throws ProblemException.RuleBroken with {@link SheetProblem#NO_TABLE} where it is no plain text
     */
    static Letters of(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(PROBE);
        }
        Optional<Charset> wide = wide(first);
        if (wide.isPresent()) {
            return new Letters(wide.get(), true);
        }
        String beginning =
                new String(first, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (OTHER_KINDS.stream().anyMatch(beginning::startsWith) || hasNull(file)) {
            throw SheetReader.refused(SheetProblem.NO_TABLE);
        }
        return Utf8.fits(Files.newInputStream(file))
                ? new Letters(StandardCharsets.UTF_8, true)
                : new Letters(WINDOWS, false);
    }

    Reader open(Path file) throws IOException {
        Reader reader = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
        Utf8.skipMark(reader);
        return reader;
    }

    /** UTF-16, by its mark, or by the zeros that stand at every second place of text in Latin letters. */
    private static Optional<Charset> wide(byte[] first) {
        if (first.length >= 2 && (first[0] & 0xFF) == 0xFF && (first[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (first.length >= 2 && (first[0] & 0xFF) == 0xFE && (first[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        int many = Math.max(1, first.length / 4);
        if (odd > many && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > many && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean hasNull(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
