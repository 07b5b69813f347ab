package org.saola.trade.internal.load;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.saola.trade.Release;
import org.saola.trade.TradeFault;

/** The rows of one file, one after the other; each good one goes to the sink, of each other is said what is wrong. */
final class FileRows {

    private final FileReading file;
    private final MessageDigest digest;
    private final RowHandler handler;
    private final CloseableIterator<Boolean> rows;
    private char lastCharacter = '\n';
    private long good;

    /** @param reader after the header; closed at the end */
    FileRows(FileReading file, MessageDigest digest, Reader reader, char separator, RowHandler handler) {
        this.file = file;
        this.digest = digest;
        this.handler = handler;
        this.rows = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .build(handler, new LastCharacter(reader))
                .iterator();
    }

    /** Reads the next row; false where there is none, and where the file cannot be read any further. */
    boolean step() {
        FileFaults faults = file.faults();
        try {
            if (rows.hasNext()) {
                good += rows.next() ? 1 : 0;
                return true;
            }
            if (lastCharacter != '\n' && lastCharacter != '\r' && faults.hadWrongColumns(handler.line())) {
                faults.whole(TradeFault.FILE_BREAKS_OFF, handler.line(), "");
            }
        } catch (CsvParseException unquoted) {
            faults.whole(TradeFault.QUOTES_DO_NOT_FIT, handler.line(), "");
        } catch (UncheckedIOException broken) {
            file.tell(Objects.requireNonNull(broken.getCause()), handler.line());
        }
        return false;
    }

    /** Closes the file, and says what was read of it. */
    Release.SourceFile end() {
        close();
        return new Release.SourceFile(file.name(), good, HexFormat.of().formatHex(digest.digest()));
    }

    void close() {
        try {
            rows.close();
        } catch (IOException failure) {
            file.tell(failure, handler.line());
        }
    }

    /** Remembers how the file ends: one that was cut off ends within a row. */
    private final class LastCharacter extends FilterReader {

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
