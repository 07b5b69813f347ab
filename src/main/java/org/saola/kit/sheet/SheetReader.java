package org.saola.kit.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.saola.kernel.ProblemException;

/**
 * Reads a table out of a file that somebody brings: CSV with commas, semicolons or tabs between its columns, or XLSX. Which
 * it is the first bytes say, not the name.
 *
 * <p>Rows that have nothing are left out; their numbers are counted. Formulas in XLSX give what was last computed.
 */
public final class SheetReader {

    /** Of problems, which are about the whole file. */
    static final String FIELD = "file";

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] SEALED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private SheetReader() {}

    /** What is done with each row, in order. */
    public interface Rows {
        void take(SheetRow row) throws IOException;
    }

    /** Reads the only table, or the first sheet that is not hidden. */
    public static SheetReading read(Path file, SheetLimits limits, Rows rows) throws IOException {
        return read(file, Optional.empty(), limits, rows);
    }

    /**
     * Reads a sheet.
     *
     * @param sheet its name; it says nothing where the file is CSV
     * @throws ProblemException.RuleBroken with a {@link SheetProblem}, field {@code file}; rows given before are part of no table
     * @throws IOException if the file itself cannot be read
     */
    public static SheetReading read(Path file, Optional<String> sheet, SheetLimits limits, Rows rows)
            throws IOException {
        byte[] first = new byte[8];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(first, 0, first.length);
        }
        Taken taken = new Taken(limits, rows);
        SheetReading reading;
        if (begins(first, length, ZIP)) {
            Unpacking.check(file, limits.unpacked());
            reading = XlsxTable.read(file, sheet, taken);
        } else if (begins(first, length, OLE)) {
            throw refused(holds(file, SEALED) ? SheetProblem.ENCRYPTED : SheetProblem.OLD_EXCEL);
        } else {
            reading = CsvTable.read(file, taken);
        }
        if (reading.rows() == 0) {
            throw refused(SheetProblem.EMPTY);
        }
        return reading;
    }

    /** @param about row, column, limit: those that the message speaks of */
    static ProblemException.RuleBroken refused(SheetProblem problem, Object... about) {
        return new ProblemException.RuleBroken(problem, FIELD, about);
    }

    private static boolean begins(byte[] first, int length, byte[] sign) {
        if (length < sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (first[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether some bytes stand anywhere in the file. */
    private static boolean holds(Path file, byte[] wanted) throws IOException {
        int met = 0;
        try (InputStream in = new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                // No beginning of the word comes again within it, so this finds it wherever it stands.
                met = next == (wanted[met] & 0xFF) ? met + 1 : next == (wanted[0] & 0xFF) ? 1 : 0;
                if (met == wanted.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
