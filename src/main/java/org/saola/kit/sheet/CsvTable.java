package org.saola.kit.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of plain text. */
final class CsvTable {

    /** The first line by which Excel says what stands between columns. */
    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=([,;\\t|])\"?");

    /** Held at once; a record that is longer is a quote that nobody closed. */
    private static final int LONGEST_RECORD = 8 * 1024 * 1024;

    private CsvTable() {}

    static SheetReading read(Path file, Taken taken) throws IOException {
        Letters letters = Letters.of(file);
        char separator = separator(file, letters);
        try (Reader text = letters.open(file);
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowUnclosedQuote(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LONGEST_RECORD)
                        .build(
                                CsvRecordHandler.of(handler -> handler.maxFields(taken.mostColumns() + 1)
                                        .maxFieldSize(LONGEST_RECORD)
                                        .maxRecordSize(LONGEST_RECORD)),
                                text)) {
            int number = 0;
            for (CsvRecord record : records) {
                List<String> fields = record.getFields();
                if (number == 0 && isTold(fields)) {
                    continue;
                }
                number++;
                taken.row(number, fields.stream().map(SheetCell::of).toList());
            }
        } catch (CsvParseException unfit) {
            throw refused(unfit, taken);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return taken.csv(letters.charset().name(), letters.sure());
    }

    private static boolean isTold(List<String> fields) {
        return TOLD.matcher(String.join(",", fields)).matches()
                || String.join("", fields).equalsIgnoreCase("sep=");
    }

    /** More fields than may be, or a quote that opens and does not close: the latter makes one cell of all that follows. */
    private static RuntimeException refused(CsvParseException unfit, Taken taken) {
        String cause = String.valueOf(unfit.getMessage())
                + (unfit.getCause() == null ? "" : " " + unfit.getCause().getMessage());
        return cause.contains("fields")
                ? SheetReader.refused(SheetProblem.TOO_MANY_COLUMNS, taken.lastRow() + 1, 0, taken.mostColumns())
                : SheetReader.refused(SheetProblem.QUOTES, taken.lastRow() + 1);
    }

    private static char separator(Path file, Letters letters) throws IOException {
        try (Reader text = letters.open(file)) {
            text.mark(1 << 5);
            char[] first = new char[8];
            int length = Math.max(0, text.read(first));
            Matcher told = TOLD.matcher(
                    new String(first, 0, length).lines().findFirst().orElse(""));
            if (told.matches()) {
                return told.group(1).charAt(0);
            }
            text.reset();
            return Separator.in(text);
        }
    }
}
