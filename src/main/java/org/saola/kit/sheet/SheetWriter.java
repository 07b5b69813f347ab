package org.saola.kit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table into a file, row by row as they come; {@link #close()} ends the file and leaves the stream open.
 *
 * <p>CSV has one table: its notes come after an empty line at its end, so a program that reads only as many columns as the
 * heading has finds them apart. XLSX has a sheet for the table and one for the notes.
 */
public interface SheetWriter extends AutoCloseable {

    /** Begins the table; once, before anything else. @param title of the sheet; cut where the format allows less */
    void begin(String title, List<SheetColumn> columns) throws IOException;

    /** @throws IllegalStateException if the table was not begun, or notes were written */
    void row(List<SheetCell> cells) throws IOException;

    /** Says what must be known of the table, one line each; once, after the last row. */
    void notes(String title, List<String> lines) throws IOException;

    /** Ends the file. After a fault nothing good can be made of it any more: then only what is held is let go. */
    @Override
    void close() throws IOException;

    static SheetWriter to(OutputStream out, SheetFormat format, Formulas formulas) {
        return switch (format) {
            case CSV -> new CsvSheetWriter(out, formulas);
            case XLSX -> new XlsxSheetWriter(out);
        };
    }
}
