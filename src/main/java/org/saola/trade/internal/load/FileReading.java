package org.saola.trade.internal.load;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.saola.trade.Release;
import org.saola.trade.TradeFault;

/** Reads one file, row for row. */
final class FileReading {

    private static final int LONGEST_HEADER = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int TELL_EVERY = 10_000;

    private final Inputs.Input input;
    private final FileFaults faults;
    private char lastCharacter = '\n';

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

    /** @param rows told about every so often how many rows more were read */
    Release.SourceFile read(
            FileFormat.Found found, Vocabulary vocabulary, TaxonBook taxa, RowHandler.RowSink sink, LongConsumer rows) {
        long count = 0;
        long told = 0;
        MessageDigest digest = sha256();
        RowHandler handler = new RowHandler(vocabulary, found.format().fields(), taxa.reader(), sink, faults);
        try (InputStream bytes = new DigestInputStream(input.opening().open(), digest);
                Reader reader = reader(bytes)) {
            header(reader);
            CsvReader<Boolean> csv = CsvReader.builder()
                    .fieldSeparator(found.separator())
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .skipEmptyLines(true)
                    .build(handler, new LastCharacter(reader));
            try (CloseableIterator<Boolean> each = csv.iterator()) {
                while (each.hasNext()) {
                    count += each.next() ? 1 : 0;
                    if (count - told >= TELL_EVERY) {
                        rows.accept(count - told);
                        told = count;
                    }
                }
            }
            rows.accept(count - told);
            if (lastCharacter != '\n' && lastCharacter != '\r' && faults.hadWrongColumns(handler.line())) {
                faults.whole(TradeFault.FILE_BREAKS_OFF, handler.line(), "");
            }
        } catch (CsvParseException unquoted) {
            faults.whole(TradeFault.QUOTES_DO_NOT_FIT, handler.line(), "");
        } catch (UncheckedIOException broken) {
            tell(Objects.requireNonNull(broken.getCause()), handler.line());
        } catch (IOException broken) {
            tell(broken, handler.line());
        }
        return new Release.SourceFile(input.name(), count, HexFormat.of().formatHex(digest.digest()));
    }

    private void tell(IOException broken, long line) {
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Remembers how the file ends: one that was cut off ends within a row. */
    private final class LastCharacter extends java.io.FilterReader {

        LastCharacter(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) {
                lastCharacter = into[offset + read - 1];
            }
            return read;
        }
    }
}
