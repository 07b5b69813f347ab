package org.saola.trade.internal.load;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.zip.ZipException;
import org.saola.kernel.Sha256;
import org.saola.trade.TradeFault;

/** Reads one file, row for row. */
final class FileReading {

    private static final int LONGEST_HEADER = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Inputs.Input input;
    private final FileFaults faults;

    FileReading(Inputs.Input input, FileFaults faults) {
        this.input = input;
        this.faults = faults;
    }

    FileFaults faults() {
        return faults;
    }

    /** Returns what kind of file it is; nothing, with a fault, where its first line is none that is known. */
    Optional<FileFormat.Found> format() {
        try (InputStream bytes = input.opening().open();
                Reader reader = reader(bytes)) {
            String header = header(reader);
            Optional<FileFormat.Found> found = FileFormat.of(header);
            if (header.isBlank()) {
                faults.whole(TradeFault.FILE_EMPTY, 0, "");
            } else if (found.isEmpty()) {
                faults.whole(TradeFault.FORMAT_UNKNOWN, 1, FileFormat.expected());
            }
            return found;
        } catch (IOException broken) {
            tell(broken, 1);
            return Optional.empty();
        }
    }

    String name() {
        return input.name();
    }

    /** Opens the file for its rows; nothing, with a fault, where that cannot be done. */
    Optional<FileRows> open(
            FileFormat.Found found, Vocabulary vocabulary, TaxonBook.Reader taxa, RowHandler.RowSink sink) {
        MessageDigest digest = Sha256.digest();
        try {
            // Closed by the rows at their end.
            Reader reader = reader(new DigestInputStream(input.opening().open(), digest));
            header(reader);
            RowHandler handler = new RowHandler(vocabulary, found.format().fields(), taxa, sink, faults);
            return Optional.of(new FileRows(this, digest, reader, found.separator(), handler));
        } catch (IOException broken) {
            tell(broken, 1);
            return Optional.empty();
        }
    }

    /** Says how the file failed to be read. */
    void tell(IOException broken, long line) {
        TradeFault fault = switch (broken) {
            case EOFException brokenOff -> TradeFault.FILE_BREAKS_OFF;
            case ZipException damaged -> TradeFault.FILE_BREAKS_OFF;
            case CharacterCodingException foreign -> TradeFault.FILE_NOT_UTF8;
            case Inputs.TooLarge tooLarge -> TradeFault.FILE_TOO_LARGE;
            default -> TradeFault.FILE_UNREADABLE;
        };
        faults.whole(fault, line, fault == TradeFault.FILE_UNREADABLE ? Inputs.said(broken) : "");
    }

    private static Reader reader(InputStream bytes) {
        return new BufferedReader(
                new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    private static String header(Reader reader) throws IOException {
        StringBuilder header = new StringBuilder();
        int each = reader.read();
        while (each >= 0 && each != '\n' && each != '\r' && header.length() < LONGEST_HEADER) {
            if (each != BYTE_ORDER_MARK) {
                header.append((char) each);
            }
            each = reader.read();
        }
        if (each == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') {
                reader.reset();
            }
        }
        return header.toString();
    }
}
