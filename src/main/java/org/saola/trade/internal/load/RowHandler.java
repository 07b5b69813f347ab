package org.saola.trade.internal.load;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.saola.trade.TradeFault;
import org.saola.trade.internal.codes.Words;

/** Turns the rows of one file into numbers, and says of each value that cannot be used where it stands. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int FIRST_YEAR = 1975;
    private static final int LONGEST_NAME = 250;

    private final Vocabulary vocabulary;
    private final Vocabulary.Blanks blanks;
    private final List<Field> fields;
    private final TaxonBook.Reader taxa;
    private final RowSink sink;
    private final FileFaults faults;
    private final int lastYear = Year.now(ZoneOffset.UTC).getValue() + 1;
    private final Row row = new Row();
    private final TaxonParts parts = new TaxonParts();

    private long line;
    private int columns;
    private boolean good;
    private boolean ruled;

    /** Takes the good rows. */
    interface RowSink {
        void take(Row row);
    }

    RowHandler(Vocabulary vocabulary, List<Field> fields, TaxonBook.Reader taxa, RowSink sink, FileFaults faults) {
        this.vocabulary = vocabulary;
        this.blanks = vocabulary.blanks();
        this.fields = fields;
        this.taxa = taxa;
        this.sink = sink;
        this.faults = faults;
    }

    /** The line of the file that is being read; the header, which is read before, is the first. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber + 1;
        columns = 0;
        good = true;
        ruled = false;
        row.place = faults.place(line);
        row.id = row.place;
        row.quantity = Row.NONE;
        row.exported = Row.NONE;
        row.importPermit = Row.NONE;
        row.exportPermit = Row.NONE;
        row.originPermit = Row.NONE;
        row.unit = blanks.unit();
        row.purpose = blanks.purpose();
        row.source = blanks.source();
        row.origin = blanks.country();
        parts.clear();
    }

    @Override
    protected void handleField(int column, char[] text, int start, int size, boolean quoted) {
        columns = column + 1;
        int from = start;
        int end = start + size;
        while (from < end && text[from] <= ' ') {
            from++;
        }
        while (end > from && text[end - 1] <= ' ') {
            end--;
        }
        if (column >= fields.size()) {
            return;
        }
        if (column == 0 && line == 2 && end - from > 3 && text[from] == '-' && text[from + 1] == '-') {
            ruled = true; // The line under the header of a table that psql has printed.
        }
        if (!ruled) {
            take(fields.get(column), column, text, from, end - from);
        }
    }

    private void take(Field field, int column, char[] text, int from, int size) {
        switch (field) {
            case IGNORED -> {}
            case ID -> row.id = id(column, text, from, size);
            case YEAR -> row.year = year(column, text, from, size);
            case APPENDIX ->
                row.appendix = needed(vocabulary.appendices(), TradeFault.APPENDIX_UNKNOWN, column, text, from, size);
            case TAXON -> name(0, column, text, from, size);
            case CLASS -> name(1, column, text, from, size);
            case ORDER -> name(2, column, text, from, size);
            case FAMILY -> name(3, column, text, from, size);
            case GENUS -> name(4, column, text, from, size);
            case TERM -> row.term = needed(vocabulary.terms(), TradeFault.TERM_UNKNOWN, column, text, from, size);
            case UNIT ->
                row.unit = code(vocabulary.units(), blanks.unit(), TradeFault.UNIT_UNKNOWN, column, text, from, size);
            case IMPORTER ->
                row.importer = needed(vocabulary.countries(), TradeFault.COUNTRY_UNKNOWN, column, text, from, size);
            case EXPORTER ->
                row.exporter = needed(vocabulary.countries(), TradeFault.COUNTRY_UNKNOWN, column, text, from, size);
            case ORIGIN ->
                row.origin = code(
                        vocabulary.countries(), blanks.country(), TradeFault.COUNTRY_UNKNOWN, column, text, from, size);
            case PURPOSE ->
                row.purpose = code(
                        vocabulary.purposes(), blanks.purpose(), TradeFault.PURPOSE_UNKNOWN, column, text, from, size);
            case SOURCE ->
                row.source = code(
                        vocabulary.sources(), blanks.source(), TradeFault.SOURCE_UNKNOWN, column, text, from, size);
            case REPORTER ->
                row.reporter = needed(vocabulary.reporters(), TradeFault.REPORTER_UNKNOWN, column, text, from, size);
            case QUANTITY, IMPORTER_QUANTITY -> {
                row.quantity = quantity(column, text, from, size);
                row.decimals = QuantityText.decimals(text, from, size);
            }
            case EXPORTER_QUANTITY -> {
                row.exported = quantity(column, text, from, size);
                row.exportedDecimals = QuantityText.decimals(text, from, size);
            }
            case IMPORT_PERMIT -> row.importPermit = permit(text, from, size);
            case EXPORT_PERMIT -> row.exportPermit = permit(text, from, size);
            case ORIGIN_PERMIT -> row.originPermit = permit(text, from, size);
        }
    }

    private void name(int part, int column, char[] text, int from, int size) {
        if (size > LONGEST_NAME) {
            fault(TradeFault.VALUE_TOO_LONG, column, new String(text, from, LONGEST_NAME));
            return;
        }
        parts.add(part, text, from, size);
        if (part == 0 && size == 0) {
            fault(TradeFault.VALUE_MISSING, column, "");
        }
    }

    private int needed(Words words, TradeFault fault, int column, char[] text, int from, int size) {
        if (size == 0) {
            fault(TradeFault.VALUE_MISSING, column, "");
            return 0;
        }
        return code(words, 0, fault, column, text, from, size);
    }

    private int code(Words words, int blank, TradeFault fault, int column, char[] text, int from, int size) {
        if (size == 0) {
            return blank;
        }
        int found = words.find(text, from, size);
        if (found == Words.UNKNOWN) {
            fault(fault, column, new String(text, from, size));
            return 0;
        }
        return found;
    }

    private int year(int column, char[] text, int from, int size) {
        int year = 0;
        for (int at = from; at < from + size && size <= 4; at++) {
            year = text[at] >= '0' && text[at] <= '9' ? year * 10 + text[at] - '0' : -100_000;
        }
        if (year < FIRST_YEAR || year > lastYear) {
            fault(size == 0 ? TradeFault.VALUE_MISSING : TradeFault.YEAR_WRONG, column, new String(text, from, size));
            return FIRST_YEAR;
        }
        return year;
    }

    private long id(int column, char[] text, int from, int size) {
        long id = 0;
        boolean digits = size > 0 && size <= 18;
        for (int at = from; at < from + size && digits; at++) {
            digits = text[at] >= '0' && text[at] <= '9';
            id = id * 10 + text[at] - '0';
        }
        if (!digits) {
            fault(size == 0 ? TradeFault.VALUE_MISSING : TradeFault.NUMBER_WRONG, column, new String(text, from, size));
        }
        return id;
    }

    private long quantity(int column, char[] text, int from, int size) {
        if (size == 0) {
            return Row.NONE;
        }
        long quantity = QuantityText.millionths(text, from, size);
        if (quantity < 0) {
            TradeFault fault = switch ((int) quantity) {
                case QuantityText.NEGATIVE -> TradeFault.QUANTITY_NEGATIVE;
                case QuantityText.TOO_FINE -> TradeFault.QUANTITY_TOO_FINE;
                case QuantityText.TOO_LARGE -> TradeFault.QUANTITY_TOO_LARGE;
                default -> TradeFault.QUANTITY_WRONG;
            };
            fault(fault, column, new String(text, from, size));
        }
        return quantity;
    }

    private long permit(char[] text, int from, int size) {
        if (size == 0) {
            return Row.NONE;
        }
        OptionalLong packed = PermitText.pack(text, from, size);
        return packed.isPresent() ? packed.getAsLong() : vocabulary.permits().number(new String(text, from, size));
    }

    private void fault(TradeFault fault, int column, String value) {
        good = false;
        faults.add(fault, line, column + 1, value);
    }

    @Override
    protected Boolean buildRecord() {
        if (ruled) {
            return Boolean.TRUE;
        }
        if (columns != fields.size()) {
            // What else seems wrong with such a row stands in the wrong column.
            faults.columns(line, columns, fields.size());
            return Boolean.FALSE;
        }
        faults.commit();
        if (good) {
            row.taxon = parts.number(taxa, faults.file(), line);
            sink.take(row);
        }
        return good;
    }
}
