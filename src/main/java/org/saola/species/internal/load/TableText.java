package org.saola.species.internal.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.saola.kit.sheet.Utf8;

/**
 * The characters of a file that somebody brings: unpacked if it is gzip, without a byte order mark.
 *
 * <p>It is read as UTF-8 where all of it is UTF-8, else as Windows-1252, in which older exports were written.
 */
public final class TableText {

    private static final int GZIP = 0x1f8b;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TableText() {}

    /**
     * Opens a file for reading.
     *
     * @throws IOException if it cannot be read, among them a gzip that breaks off, which shows only on reading
     */
    static Reader open(Path file, Charset charset) throws IOException {
        Reader reader = new InputStreamReader(bytes(file), charset.newDecoder());
        reader = new java.io.BufferedReader(reader, 1 << 16);
        Utf8.skipMark(reader);
        return reader;
    }

    /** Returns UTF-8 where every byte of the file belongs to it, else Windows-1252. Reads the whole file. */
    static Charset charset(Path file) throws IOException {
        return Utf8.fits(bytes(file)) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /**
     * Returns how many lines a file has, whatever ends them: about as many as it has rows. One that breaks off has those
     * that are there.
     */
    public static long countLines(Path file) throws IOException {
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        byte before = 0;
        try (InputStream in = bytes(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\r' || buffer[i] == '\n' && before != '\r' ? 1 : 0;
                    before = buffer[i];
                }
            }
        } catch (java.io.EOFException | java.util.zip.ZipException cutOff) {
            return lines;
        }
        return lines;
    }

    private static InputStream bytes(Path file) throws IOException {
        BufferedInputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        raw.mark(2);
        int magic = raw.read() << 8 | raw.read();
        raw.reset();
        return magic == GZIP ? new GZIPInputStream(raw, 1 << 16) : raw;
    }
}
