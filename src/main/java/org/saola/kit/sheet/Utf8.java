package org.saola.kit.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether bytes are UTF-8, and what may stand before it. */
public final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** Reads all bytes, and closes the stream. Anything that is UTF-8 by chance is rare, since few sequences are. */
    public static boolean fits(InputStream bytes) throws IOException {
        char[] buffer = new char[1 << 16];
        // A decoder that is not told otherwise reports what it cannot read.
        try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
            while (reader.read(buffer) >= 0) {
                // Only whether it can be read is asked.
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Goes past the mark that some programs put at the beginning. @param reader one that can go back by a character */
    public static void skipMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }
}
