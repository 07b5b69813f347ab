package org.saola.species.internal.load;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A table of text with a header: comma, semicolon or tab between its columns, any kind of line end.
 *
 * <p>Read it once, from its beginning to its end, and close it.
 */
public final class Table implements Iterable<TableRow>, Closeable {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LONGEST_HEADER = 1 << 16;

    private final String name;
    private final CsvReader<CsvRecord> records;
    private final Iterator<CsvRecord> rows;
    private final List<String> header;
    private final Map<String, Integer> positions = new HashMap<>();

    private Table(String name, CsvReader<CsvRecord> records) {
        this.name = name;
        this.records = records;
        this.rows = records.iterator();
        this.header = rows.hasNext()
                ? rows.next().getFields().stream().map(String::strip).toList()
                : List.of();
        for (int i = 0; i < header.size(); i++) {
            positions.putIfAbsent(header.get(i), i);
        }
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read
     * @throws de.siegmar.fastcsv.reader.CsvParseException on reading, if quotes do not fit
     */
    public static Table open(Path file) throws IOException {
        return SourceFile.of(file).table();
    }

    static Table of(String name, Reader text) throws IOException {
        text.mark(LONGEST_HEADER);
        StringBuilder first = new StringBuilder();
        for (int c = text.read();
                c >= 0 && c != '\n' && c != '\r' && first.length() < LONGEST_HEADER - 1;
                c = text.read()) {
            first.append((char) c);
        }
        text.reset();
        char separator = SEPARATORS.stream()
                .max(java.util.Comparator.comparingLong(
                        candidate -> first.chars().filter(c -> c == candidate).count()))
                .orElseThrow();
        return new Table(
                name,
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text));
    }

    public String name() {
        return name;
    }

    /** The names of its columns, in order. */
    public List<String> header() {
        return header;
    }

    public boolean has(String column) {
        return positions.containsKey(column);
    }

    @Override
    public Iterator<TableRow> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public TableRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                CsvRecord row = rows.next();
                return new TableRow(row.getStartingLineNumber(), positions, row.getFields());
            }
        };
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
