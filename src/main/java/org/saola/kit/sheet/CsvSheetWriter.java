package org.saola.kit.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table in CSV. */
final class CsvSheetWriter implements SheetWriter {

    private final CsvWriter csv;
    private final Formulas formulas;

    CsvSheetWriter(OutputStream out, Formulas formulas) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        this.formulas = formulas;
    }

    @Override
    public void begin(String title, List<SheetColumn> columns) throws IOException {
        write(columns.stream().map(column -> formulas.cell(column.title())).toList());
    }

    @Override
    public void row(List<SheetCell> cells) throws IOException {
        write(cells.stream().map(this::text).toList());
    }

    @Override
    public void notes(String title, List<String> lines) throws IOException {
        write(List.of(""));
        write(List.of(formulas.cell(title)));
        for (String line : lines) {
            write(List.of(formulas.cell(line)));
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    /** Numbers, days and truths are what they are; only words can be taken for something else. */
    private String text(SheetCell cell) {
        return cell instanceof SheetCell.Text(String words) ? formulas.cell(words) : cell.text();
    }

    private void write(List<String> fields) throws IOException {
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }
}
